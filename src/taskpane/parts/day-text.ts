import type { Words } from '../../words';

/** A day (ISO) as the language writes it, which no line breaks. */
export const dayText = ({ say }: Words, iso: string): string => say.day(iso).replaceAll(' ', '\u00A0');

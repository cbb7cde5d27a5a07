import { isoDay } from '../calendar';

/** Days as ISO texts, each written once: a report repeats a few hundred days for all its clients. */
export function dayTexts(): (day: number) => string {
  const known = new Map<number, string>();
  return (day) => {
    const text = known.get(day) ?? isoDay(day);
    known.set(day, text);
    return text;
  };
}

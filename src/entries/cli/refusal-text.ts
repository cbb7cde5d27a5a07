import type { Refusal } from '../../ooxml';
import { workbenchWords } from '../../words';
import type { Speech } from './speech';

/**
 * Why a workbook is not opened or not written, and what to do. Where a file is written as a whole there is nothing to undo: the cell is
 * named, and what to do about it in the file.
 */
export const refusalText = ({ language, cli }: Speech, { code, detail }: Refusal): string => {
  const writing: Partial<Readonly<Record<string, (detail: string) => string>>> = cli.writing;
  return writing[code]?.(detail) ?? workbenchWords(language).problems[code](detail);
};

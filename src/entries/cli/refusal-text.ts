import type { Refusal } from '../../ooxml';
import { workbenchWords } from '../../words';

/** Why a workbook is not opened or not written, and what to do. */
export const refusalText = ({ code, detail }: Refusal): string => workbenchWords('en').problems[code](detail);

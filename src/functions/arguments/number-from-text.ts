import { parseNumber } from '../../tiering';
import { FunctionFault } from '../function-fault';

/** Where a text stands, for the message: the argument and the row in it, counted from 1. */
export interface Place {
  readonly name: string;
  readonly row: number;
}

export type TextReading =
  | { readonly kind: 'number'; readonly value: number; readonly currency: string | null }
  | { readonly kind: 'error' };

/**
 * What number a text cell means, by the strict parser of the core; words for "not known" are blank, so 0.
 * A text of two meanings ("1.234") is refused: a cell function cannot ask, and a guess could be wrong a thousandfold.
 * @throws FunctionFault '#VALUE!' that names the row and the text
 */
export function numberFromText(text: string, place: Place): TextReading {
  const parsed = parseNumber(text);
  switch (parsed.kind) {
    case 'number':
    case 'error':
      return parsed;
    case 'missing':
      return { kind: 'number', value: 0, currency: null };
    case 'ambiguous':
      throw textFault(text, place, `may mean ${parsed.point} or ${parsed.comma}. Enter it as a number.`);
    case 'unreadable':
      throw textFault(text, place, 'is not a number.');
  }
}

/** Longer texts are shortened: the tooltip of a cell is small. */
const longestShown = 40;

function textFault(text: string, place: Place, complaint: string): FunctionFault {
  const shown = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  return new FunctionFault('#VALUE!', `Row ${place.row} of ${place.name}: "${shown}" ${complaint}`);
}

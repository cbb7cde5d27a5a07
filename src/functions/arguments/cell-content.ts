/** What a cell holds as far as a cell function can tell: a number (a blank is 0), a text, or null for an error value. */
export type CellContent = number | string | null;

/**
 * What one cell of an argument holds, whatever host handed it over.
 * A blank arrives as 0, null, undefined or "" depending on the host, so all of them are 0: the answer must be the same everywhere.
 * Errors and data types arrive as objects: an error has an error code, a formatted number or a stock its plain value.
 * Yes/no cells are texts, so that they are reported and never counted as 1 and 0.
 * @example cellContent({ type: 'FormattedNumber', basicValue: 12.5, numberFormat: '0.0' }); // => 12.5
 */
export function cellContent(raw: unknown): CellContent {
  switch (typeof raw) {
    case 'number':
    case 'string':
      return raw === '' ? 0 : raw;
    case 'undefined':
      return 0;
    case 'boolean':
      return raw ? 'TRUE' : 'FALSE';
    case 'object':
      return raw === null ? 0 : objectContent(raw);
    default:
      return String(raw);
  }
}

function objectContent(raw: object): CellContent {
  if (isErrorObject(raw)) return null;
  if ('basicValue' in raw && typeof raw.basicValue !== 'object') return cellContent(raw.basicValue);
  return JSON.stringify(raw);
}

function isErrorObject(raw: object): boolean {
  return ('type' in raw && raw.type === 'Error') || ('code' in raw && String(raw.code).startsWith('#'));
}

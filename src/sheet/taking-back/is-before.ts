/** Whether plain data says what stood somewhere: a workbook may come from anybody. */
import { isPlace, isPlain, isText } from '../plain-data';
import { isEntry } from '../record';
import type { Before } from './before';
import { arePrints } from './prints';

const isCell = (value: unknown): boolean =>
  value === null || isText(value) || typeof value === 'boolean' || Number.isFinite(value);
/** Whether plain data can be what a cell was given. */
export const isTypedCell = (value: unknown): boolean =>
  isCell(value) || (isPlain(value) && isText(value['formula']) && isCell(value['value'] ?? null));
const areAll = (value: unknown, is: (each: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(is);

const isColumn =
  (rows: number) =>
  (value: unknown): boolean =>
    isPlain(value) &&
    isPlace(value['column']) &&
    isText(value['header']) &&
    typeof value['fresh'] === 'boolean' &&
    Array.isArray(value['cells']) &&
    value['cells'].length === rows &&
    isText(value['prints']) &&
    arePrints(value['prints'], rows) &&
    (value['formats'] === null || isText(value['formats']) || Array.isArray(value['formats']));

const isArea = (value: unknown): boolean =>
  isPlain(value) &&
  isText(value['sheet']) &&
  ['row', 'column', 'rows', 'columns'].every((side) => isPlace(value[side]));

const isColours = (value: unknown): boolean =>
  value === null ||
  (isPlain(value) &&
    value['kind'] === 'colours' &&
    isText(value['owner']) &&
    isArea(value['area']) &&
    areAll(
      value['rules'],
      (rule) => isPlain(rule) && ['text', 'fill', 'font'].every((part) => isText(rule[part])),
    ));

type Check = (value: unknown) => boolean;

const orNull =
  (is: Check): Check =>
  (value) =>
    value === null || is(value);

const isTwins: Check = (value) =>
  isPlain(value) && areAll(value['columns'], isPlace) && isText(value['print']);

const PARTS: Readonly<Record<Exclude<keyof Before, 'keys' | 'columns'>, Check>> = {
  sheet: isText,
  table: orNull(isText),
  headerRow: isPlace,
  owner: isText,
  colours: isColours,
  entry: orNull(isEntry),
  fingerprints: (value) => areAll(value, isText),
};

/** The long lists, piece by piece, are looked at by whoever reads them: cells, keys and number formats. */
export const isBefore = (value: unknown): value is Before => {
  if (!isPlain(value) || !isPlain(value['keys'])) return false;
  const { keys, columns } = value;
  const rows = Array.isArray(keys['cells']) ? keys['cells'].length : 0;
  const isWhole =
    rows > 0 && isPlace(keys['column']) && areAll(keys['cells'], isCell) && orNull(isTwins)(keys['twins']);
  return (
    isWhole && areAll(columns, isColumn(rows)) && Object.entries(PARTS).every(([part, is]) => is(value[part]))
  );
};

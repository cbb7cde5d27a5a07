import { cellContent } from '../../../src/functions/arguments/cell-content';

describe('what a cell holds', () => {
  it.each([
    ['a number', 12.5, 12.5],
    ['a formatted number', { type: 'FormattedNumber', basicValue: 12.5, numberFormat: '0.0' }, 12.5],
    ['a data type of text', { type: 'String', basicValue: 'abc' }, 'abc'],
    ['an empty data type', { type: 'Empty', basicValue: '' }, 0],
    ['null', null, 0],
    ['undefined', undefined, 0],
    ['an empty text', '', 0],
    ['a text', '12', '12'],
    ['yes', true, 'TRUE'],
    ['no', false, 'FALSE'],
    ['an error of the functions run time', { type: 'Error', code: '#N/A', basicValue: '#N/A' }, null],
    ['an error as a data type', { type: 'Error', errorType: 'Div0', basicValue: '#DIV/0!' }, null],
    ['a bare error code', { code: '#REF!' }, null],
    ['a date of Google Sheets', new Date(0), '"1970-01-01T00:00:00.000Z"'],
  ])('reads %s', (_title, raw, expected) => {
    expect(cellContent(raw)).toBe(expected);
  });
});

/** What the user tried in the grid that the file could not keep. */
export type Attempt =
  | 'rows-columns' // rows or columns inserted, deleted, moved, hidden or frozen
  | 'sheets' // sheets added, deleted, renamed, moved, hidden or shown
  | 'merges' // cells merged or split
  | 'styles' // fonts, fills, borders, alignment, number formats
  | 'tables' // tables, their headers, filters, sorting
  | 'rules' // conditional formats
  | 'protected' // a cell of a protected sheet
  | 'merged' // a cell within merged cells
  | 'array-formula' // a cell of a formula of the file that fills several cells
  | 'pivot' // a cell of a pivot table
  | 'other';

/** Words in the grid's names of what can be done, and what they mean; the first that fits counts. */
const MEANT: readonly (readonly [RegExp, Attempt])[] = [
  [/conditional/, 'rules'],
  [/merge/, 'merges'],
  [/protection|permission/, 'protected'],
  [
    /(insert|remove|copy|rename)-?(work)?sheet|worksheet-(name|order|hidden|show)|tab-color|right-to-left|workbook-name/,
    'sheets',
  ],
  [/table|filter|sort|reorder/, 'tables'],
  [/insert-|remove-(row|col)|move-(row|col|range)|delete-range|hidden|visible|hide-|frozen/, 'rows-columns'],
  [
    /style|bold|italic|underline|stroke|overline|font|color|border|align|wrap|rotation|script|gridlines/,
    'styles',
  ],
  [/numfmt|format|theme|paste/, 'styles'],
];

/** What a command or mutation of the grid would have done. */
export const attemptOf = (id: string): Attempt => MEANT.find(([word]) => word.test(id))?.[1] ?? 'other';

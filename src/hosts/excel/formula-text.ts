/** Whether what Excel tells of a cell, asked for formulas, reads like a formula. A text can: only the value beside it tells. */
export const isFormulaText = (told: unknown): told is string =>
  typeof told === 'string' && told.startsWith('=');

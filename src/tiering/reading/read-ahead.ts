import { columnAt, type ColumnRead } from '../columns/column-read';
import { methodColumns } from '../columns/method-columns';
import { readingColumns } from '../columns/reading-columns';
import type { Criterion, Model, Reading } from '../model';
import type { Register } from '../register';
import type { Steps } from '../steps';
import { daySteps, numberSteps } from './column-readings';

/**
 * Reads what a criterion reads as numbers or days, in steps: afterwards it is known (see `numbersIn`), and whoever asks for it
 * has it at once. Columns of words are left to those who understand them.
 */
export function* criterionAhead(register: Register, { reading, scale }: Criterion): Steps<void> {
  if (scale.kind === 'map' || scale.kind === 'yesno') return;
  yield* columnsAhead(register, numericColumns(reading));
}

/** The same for what the model reads beside its criteria: rules, the prospects of the young, days of the method. */
export function* rulesAhead(register: Register, model: Model): Steps<void> {
  const { rules, bonuses, prospects, overrides, method } = model;
  const conditions = [...rules, ...bonuses].flatMap(({ when }) =>
    'header' in when && typeof when.value === 'number' ? columnAt('', when.header) : [],
  );
  const days = [prospects?.first, prospects?.ratedOn, overrides?.from, overrides?.until];
  yield* columnsAhead(register, [
    ...conditions,
    ...days.flatMap((header) => columnAt('', header ?? null, true)),
    ...methodColumns(method).filter((column) => column.days),
  ]);
}

function* columnsAhead(register: Register, columns: readonly ColumnRead[]): Steps<void> {
  for (const { header, days } of columns)
    yield* days ? daySteps(register, header) : numberSteps(register, header);
}

function numericColumns(reading: Reading): readonly ColumnRead[] {
  switch (reading.kind) {
    case 'referrals':
    case 'legalForm':
      return [];
    case 'stage':
      return columnAt('', reading.value);
    default:
      return readingColumns(reading, '');
  }
}

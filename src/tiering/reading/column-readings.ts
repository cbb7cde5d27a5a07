import type { Register, RegisterColumn } from '../register';
import { finish, type Steps } from '../steps';
import { dateColumnSteps, type DateColumn } from './date-column';
import { findColumn } from './find-column';
import { numberColumnSteps, type NumberColumn } from './number-column';

/**
 * What was read from a register's columns, kept as long as the register lives: several criteria and rules may read one
 * column, and a moved weight must read none. Registers do not change, so an entry can never be stale.
 */
const numbersOf = new WeakMap<Register, Map<RegisterColumn, NumberColumn>>();
const datesOf = new WeakMap<Register, Map<RegisterColumn, DateColumn>>();

/** The column that a checked model names. Throws where it is not there: `checkRun` answers that in words. */
export function columnNamed(register: Register, header: string): RegisterColumn {
  const headers = register.columns.map((column) => column.header);
  const found = findColumn(headers, header);
  const column = found.kind === 'found' ? register.columns[found.index] : undefined;
  if (column === undefined) throw new Error(`column ${JSON.stringify(header)} is not in the register`);
  return column;
}

/** A column of the register as numbers. */
export function numbersIn(register: Register, header: string): NumberColumn {
  return finish(numberSteps(register, header));
}

/** The same in steps. */
export function* numberSteps(register: Register, header: string): Steps<NumberColumn> {
  const column = columnNamed(register, header);
  const known = columnsKept(numbersOf, register);
  const kept = known.get(column);
  if (kept !== undefined) return kept;
  const read = yield* numberColumnSteps({ ...column, rows: register.rows }, register.habits.decimal);
  known.set(column, read);
  return read;
}

/** A column of the register as days. */
export function daysIn(register: Register, header: string): DateColumn {
  return finish(daySteps(register, header));
}

/** The same in steps. */
export function* daySteps(register: Register, header: string): Steps<DateColumn> {
  const column = columnNamed(register, header);
  const known = columnsKept(datesOf, register);
  const kept = known.get(column);
  if (kept !== undefined) return kept;
  const read = yield* dateColumnSteps({ ...column, rows: register.rows }, register.habits);
  known.set(column, read);
  return read;
}

function columnsKept<Kept>(
  all: WeakMap<Register, Map<RegisterColumn, Kept>>,
  register: Register,
): Map<RegisterColumn, Kept> {
  const kept = all.get(register) ?? new Map<RegisterColumn, Kept>();
  all.set(register, kept);
  return kept;
}

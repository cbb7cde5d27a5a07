/** A function of ours that cells may call: each argument a value or rows of values, the answer alike. */
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type IFunctionNames,
} from '@univerjs/engine-formula';
import type { Nullable } from '@univerjs/core';

/**
 * Blank cells and arguments that were left out arrive as null, an error as an object with its `code` ("#N/A").
 * Throws an error with a `code` ("#VALUE!", "#N/A") where there is no answer.
 */
export type CellFunction = (...given: readonly unknown[]) => unknown;

const ERRORS: ReadonlyMap<string, ErrorType> = new Map(
  Object.values(ErrorType).map((type): [string, ErrorType] => [type, type]),
);

const valueOf = (cell: Nullable<BaseValueObject>): unknown => {
  if (cell === null || cell === undefined || cell.isNull()) return null;
  return cell instanceof ErrorValueObject ? { type: 'Error', code: cell.getErrorType() } : cell.getValue();
};

const isArray = (given: BaseValueObject): given is ArrayValueObject => given.isArray();

const argumentOf = (given: BaseValueObject): unknown =>
  isArray(given)
    ? given.getArrayValue().map((row) => Array.from(row, (cell) => valueOf(cell)))
    : valueOf(given);

const codeOf = (answer: unknown): ErrorType | null => {
  if (typeof answer !== 'object' || answer === null || !('code' in answer)) return null;
  return ERRORS.get(String(answer.code)) ?? null;
};

const cellOf = (answer: unknown): BaseValueObject => {
  if (typeof answer === 'number') return NumberValueObject.create(answer);
  if (typeof answer === 'string') return StringValueObject.create(answer);
  if (typeof answer === 'boolean') return BooleanValueObject.create(answer);
  if (answer === null || answer === undefined) return NullValueObject.create();
  return ErrorValueObject.create(codeOf(answer) ?? ErrorType.VALUE);
};

const answerOf = (answer: unknown): BaseValueObject => {
  if (!Array.isArray(answer)) return cellOf(answer);
  const rows = answer.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
};

/** The grid's own form of a function: a class made anew for each of its names. */
const executorOf = (work: CellFunction): new (name: IFunctionNames) => BaseFunction =>
  class extends BaseFunction {
    override calculate(...given: BaseValueObject[]): BaseValueObject {
      try {
        return answerOf(work(...given.map(argumentOf)));
      } catch (thrown) {
        const code = codeOf(thrown);
        if (code === null) throw thrown;
        return ErrorValueObject.create(code);
      }
    }
  };

/** The functions as the grid registers them when it starts, so that formulas of the file know them at once. */
export const functionExecutors = (
  functions: Readonly<Record<string, CellFunction>>,
): [new (name: IFunctionNames) => BaseFunction, IFunctionNames][] =>
  Object.entries(functions).map(([name, work]) => [executorOf(work), name]);

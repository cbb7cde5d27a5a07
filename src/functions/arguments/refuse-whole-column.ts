import { FunctionFault } from '../function-fault';

/** A column of a sheet has 1,048,576 rows; nearly as many are a column too. */
const wholeColumn = 1_048_000;

/**
 * Refuses a whole column (A:A): it costs a second a call, and some hosts do not hand it over at all.
 * @throws FunctionFault '#VALUE!'
 */
export function refuseWholeColumn(argument: unknown, name: string): void {
  const whole = argument === null || (Array.isArray(argument) && argument.length >= wholeColumn);
  if (whole) throw new FunctionFault('#VALUE!', `${name} is a whole column. Use A2:A500, not A:A.`);
}

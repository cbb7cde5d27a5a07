/**
 * The core: a register of clients and a model in, a tier for every client out.
 * Pure and synchronous: no host, no clock, no randomness, no packages.
 */

// The words of the trade
export type {
  CellValue,
  Comparison,
  Criterion,
  Direction,
  Ladder,
  MethodKind,
  MethodSpec,
  MissingPolicy,
  Model,
  OrdersMeasure,
  OrdersReading,
  OrdersSpec,
  Reading,
  Rule,
  ScaleSpec,
  Share,
  Tier,
  WrittenColumn,
} from './model';
export type { DateOrder, DateSystem, DecimalSign, Grid, Habits, Register, RegisterColumn } from './register';
export type { Orders, OrdersColumn, TextColumn } from './orders/orders';
export type { Answer, Notice, NoticeCode, NoticeDetails, Severity } from './notices';
export type { Measured, Placement, PlacementFlag, Reason, Run, TierSummary } from './run-types';

export { headerOf } from './header-of';

// The saved model: text or plain data in, a checked copy out
export { parseModel } from './validation/parse-model';
export { checkModel } from './validation/check-model';

// From a grid of cells to a register
export { findHeader, type FoundHeader } from './reading/find-header';
export { columnsBelow } from './reading/columns-below';
export { readRegister, type RegisterChoice } from './reading/read-register';
export { parseNumber, type ParsedNumber } from './reading/parse-number';

// From a grid of cells to the orders beside a register
export { readOrders, type OrdersChoice } from './orders/read-orders';
export { clientOrders, type ClientOrders } from './orders/client-orders';

// What the columns probably are, and a first model from them
export {
  guessColumns,
  type ColumnContent,
  type ColumnCounts,
  type ColumnGuess,
} from './guessing/guess-columns';
export type { ColumnRole } from './guessing/roles';
export { criterionOf, suggestModel, type SuggestedNames } from './guessing/suggest-model';

// The recipe: all at once, or step by step where a weight moves and nothing is measured anew
export { run } from './run';
export { checkRun } from './check-run';
export { resolveAsOf } from './as-of';
export { measure } from './measure';
export { place } from './place';
export { valueCriterion } from './summary';

// The methods on plain numbers, for cells
export { quota } from './methods/quota';
export { cutoffs } from './methods/cutoffs';
export { pareto } from './methods/pareto';
export type { ParetoLimits } from './methods/pareto-class';
export type { Placed } from './methods/placed';
export { preparePopulation, type Population } from './methods/population';
export { quotaClassOf } from './methods/quota-class-of';
export { paretoClassOf } from './methods/pareto-class-of';

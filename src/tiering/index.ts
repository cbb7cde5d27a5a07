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
export type { Snapshot, SnapshotClient } from './snapshot';
export type { ProfitPart } from './specs/reading-spec';

export type { RfmSegment } from './methods/rfm-segments';
export type { LifecycleState } from './methods/lifecycle-states';

export { headerOf } from './header-of';
export { writtenColumns } from './model';
export { headersOf } from './columns/headers-of';
export { modelColumns } from './columns/model-columns';

// The saved model: text or plain data in, a checked copy out
export { parseModel } from './validation/parse-model';
export { checkModel } from './validation/check-model';

// From a grid of cells to a register
export { findHeader, type FoundHeader } from './reading/find-header';
export { columnsBelow } from './reading/columns-below';
export { readRegister, type RegisterChoice } from './reading/read-register';
export { parseNumber, type ParsedNumber } from './reading/parse-number';
export { dayOfIso } from './calendar';

// Work in steps of a few milliseconds, for whoever has a page to keep alive: each `...Steps` is its namesake, paused
export { cellsAStep, finish, oneStep, stepThrough, type Steps } from './steps';
export { guessSteps } from './guessing/guess-columns';
export { registerSteps } from './reading/read-register';
export { mergeSteps } from './merging/merge-duplicates';
export { measureSteps } from './measure';
export { placeSteps } from './place';
export { runSteps } from './run';

// From a grid of cells to the orders beside a register
export { readOrders, type OrdersChoice } from './orders/read-orders';
export { clientOrders, type ClientOrders } from './orders/client-orders';
export { ordersFromColumns, type TypedColumns } from './orders/orders-from-columns';
export { textColumn } from './orders/text-column';

// What the columns probably are, and a first model from them
export {
  guessColumns,
  type ColumnContent,
  type ColumnCounts,
  type ColumnGuess,
  type ColumnRange,
} from './guessing/guess-columns';
export type { ColumnRole } from './guessing/roles';
export { criterionOf, suggestModel, type SuggestedNames } from './guessing/suggest-model';
export { guessOrders } from './guessing/guess-orders';

// Ready ways of tiering, and a register's headers put into one
export { presets } from './presets/presets';
export { presetFor, type Purpose } from './presets/preset-for';
export { fitPreset, type FittedPreset, type LackingColumn, type PresetNames } from './presets/fit-preset';
export type { OpenWords, Preset, PresetName, PresetNeed } from './presets/preset';
export type { PresetSources } from './presets/preset-sources';

// The recipe: all at once, or part by part where a weight moves and nothing is measured anew
export { run } from './run';
export { checkRun } from './check-run';
export { mergeDuplicates } from './merging/merge-duplicates';
export { missingOrders } from './missing-orders';
export { resolveAsOf } from './as-of';
export { measure } from './measure';
export { place } from './place';
export { valueCriterion } from './summary';
export { comparedCriterion } from './placing/compared';

// What the model asks about the whole register
export { reportsOf, type Report } from './reports/reports';

// What a run leaves for the next one
export { readSnapshot } from './history/read-snapshot';
export { snapshotOf } from './history/snapshot-of';
export { previousTierOf, type PreviousTier } from './history/previous-tier-of';

// What a client lacks to the next tier
export { nextTierOf } from './explanation/next-tier-of';
export { nextTiers } from './explanation/next-tiers';
export type { Hold, NextTier, Way } from './explanation/next-tier';

// The same model with numbers instead of comparisons
export { freeze } from './freeze';
export { frozenChanges, type FrozenChanges, type FrozenMove } from './frozen-changes';
export type { StillCompared } from './still-compared';

// The methods on plain numbers, for cells
export { quota } from './methods/quota';
export { cutoffs } from './methods/cutoffs';
export { pareto } from './methods/pareto';
export type { ParetoLimits } from './methods/pareto-class';
export type { Placed } from './methods/placed';
export { preparePopulation, type Population } from './methods/population';
export { quotaClassOf } from './methods/quota-class-of';
export { paretoClassOf } from './methods/pareto-class-of';

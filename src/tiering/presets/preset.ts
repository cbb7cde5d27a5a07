import type { ColumnRole } from '../guessing/roles';
import type { Model, OrdersReading } from '../model';
import type { PresetSources } from './preset-sources';

export type PresetName =
  | 'statuses'
  | 'profit-per-month'
  | 'composite'
  | 'bank'
  | 'abc-clients'
  | 'abc-value'
  | 'lifecycle'
  | 'stages'
  | 'rfm'
  | 'portfolio'
  | 'intent';

/** One reading without which a preset says nothing, or less than it promises. */
export interface PresetNeed {
  /** The criterion that reads it; null: the method itself does. */
  readonly criterion: string | null;
  /** The columns that serve, the best first. */
  readonly roles: readonly [ColumnRole, ...ColumnRole[]];
  /** What of the orders serves where there is no such column; null: nothing does. */
  readonly orders: OrdersReading | null;
  /** Which columns of words serve where numbers are usual; left out: none do. */
  readonly words?: 'levels' | 'any';
}

/** Words of a column that a preset reads and nobody but the register's owner can judge. */
export interface OpenWords {
  readonly header: string;
  readonly words: readonly string[];
  /** What they are to be given in the model: coefficients from 0 to 1, tiers, or points from 0 to 100. */
  readonly toFill: 'coefficients' | 'tiers' | 'points';
}

/** A ready way of tiering, to be filled with the headers of a register. */
export interface Preset {
  readonly name: PresetName;
  readonly needs: readonly PresetNeed[];
  /** The model over what there is to read; its name is put in afterwards. */
  readonly model: (sources: PresetSources) => Omit<Model, 'name' | 'purpose'>;
  /** The words that are to be filled in by hand; left out where the preset reads none. */
  readonly open?: (sources: PresetSources) => OpenWords | null;
}

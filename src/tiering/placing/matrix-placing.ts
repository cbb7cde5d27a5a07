import { forcedOrder } from '../methods/forced-order';
import { matrixLevels } from '../methods/matrix-levels';
import { quota } from '../methods/quota';
import { withinGroups } from '../methods/within-groups';
import type { Placed } from '../methods/placed';
import type { AxisSpec } from '../specs/method-spec';
import type { Share } from '../specs/share';
import { comparedBy } from './compared';
import { noCode, type Outcome, type Placing, type PlacingInput } from './outcome';

/** One side, read. */
interface Axis {
  /** 0 the highest; their number stands for missing. */
  readonly levels: Uint8Array;
  readonly count: number;
  readonly points: Float64Array;
}

/**
 * By two criteria crossed, as a bank crosses assets with the will to buy: each is read high, middle, low, and the cell names
 * the tier. A client missing on either side is unknown, never low. Where shares are forced the clients fill the tiers in the
 * order of their cells and, within a tier of the table, of the points of both criteria together.
 */
export const matrixPlacing: Placing<'matrix'> = (input, spec) => {
  const rows = axisOf(input, spec.rows);
  const columns = axisOf(input, spec.columns);
  const names = input.model.ladder.tiers.map(({ name }) => name);
  const table = spec.table.map((cells) => cells.map((name) => names.indexOf(name)));
  const byTable = Uint16Array.from(rows.levels, (row, client) => {
    const cells = table[row] ?? [];
    return cells[columns.levels[client] ?? cells.length] ?? names.length;
  });
  const forced = forcedShares(input, spec.forceShares, () =>
    forcedOrder(byTable, pointsOfBoth(rows, columns), names.length),
  );
  return {
    names,
    ordered: true,
    classes: forced === null ? byTable : Uint16Array.from(forced.classes),
    positions: forced?.positions ?? new Float64Array(byTable.length).fill(NaN),
    code: noCode,
    reason: reasonOf({ rows, columns, names, byTable, positions: forced?.positions ?? null }),
    flags: (client) => {
      const lowest = rows.levels[client] === rows.count - 1;
      return lowest && columns.levels[client] === 0 ? ['look-closer'] : [];
    },
    notices: [],
  };
};

function axisOf(input: PlacingInput, axis: AxisSpec): Axis {
  const { values, direction } = comparedBy(input, axis.of);
  const place = input.model.criteria.findIndex(({ id }) => id === axis.of);
  const limits = 'shares' in axis ? axis.shares : 'floors' in axis ? axis.floors : axis.cuts;
  return {
    levels: withinGroups(input, values, (part) => matrixLevels(part, axis, direction)).classes,
    count: limits.length + 1,
    points: input.measured[place]?.points ?? new Float64Array(values.length).fill(NaN),
  };
}

function forcedShares(
  input: PlacingInput,
  shares: readonly Share[] | null,
  order: () => Float64Array,
): Placed | null {
  return shares === null ? null : withinGroups(input, order(), (part) => quota(part, shares));
}

/** Sums are compared to this many parts of a point: the last bits of an addition must not part clients that are equal. */
const grain = 1e9;

const pointsOfBoth = (rows: Axis, columns: Axis): Float64Array =>
  rows.points.map((points, client) => Math.round((points + (columns.points[client] ?? NaN)) * grain) / grain);

interface Explained {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly names: readonly string[];
  readonly byTable: Uint16Array;
  readonly positions: Float64Array | null;
}

function reasonOf({ rows, columns, names, byTable, positions }: Explained): Outcome['reason'] {
  return (client) => ({
    code: 'cell',
    row: rows.levels[client] ?? 0,
    column: columns.levels[client] ?? 0,
    tier: names[byTable[client] ?? -1] ?? '',
    forced: positions?.[client] ?? null,
  });
}

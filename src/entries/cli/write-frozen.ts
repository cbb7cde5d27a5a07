import { freeze, frozenChanges, type FrozenMove, type Run, type StillCompared } from '../../tiering';
import { modelText } from './model-text';
import { printable } from './printable';
import { done, type Step } from './terminal';
import { writeWhole } from './write-whole';

const compared: Readonly<Record<StillCompared, string>> = {
  groups: 'the ranking within groups',
  scale: 'scales without readings',
  method: 'the shares of the method',
  rfm: 'the bins of RFM',
  matrix: 'the shares of the matrix',
  ideal: 'the closeness to the ideal client',
  'key-clients': 'the shares of key clients',
};

/** So many who would move are named; the tiers beside them say the rest. */
const NAMED = 5;

const movesText = ({ register }: Run, moved: readonly FrozenMove[]): string => {
  if (moved.length === 0) return 'by it no client of this register would change tier';
  const names = moved
    .slice(0, NAMED)
    .map(({ client, from, to }) => printable(`${register.labels[client] ?? ''} (${from} to ${to})`));
  const rest = moved.length > NAMED ? ` and ${moved.length - NAMED} more` : '';
  const clients = moved.length === 1 ? 'client' : 'clients';
  return `by it ${moved.length} ${clients} of this register would change tier: ${names.join(', ')}${rest}`;
};

/** What the reader of a frozen model must know. */
const warnings = (run: Run, frozen: ReturnType<typeof freeze>): readonly string[] => {
  const { moved, compared: still } = frozenChanges(run, frozen);
  return [
    movesText(run, moved),
    ...(still.length > 0
      ? [`it still compares clients with each other: ${still.map((one) => compared[one]).join(', ')}`]
      : []),
  ];
};

/**
 * Writes the run's model with its limits as numbers, so that the next run places by the same; answers what was written, whom
 * it would place otherwise, and what could not be made a number. The day of the run is no limit: the model keeps its own
 * (`asOf`), whatever day was asked for.
 */
export const writeFrozen = async (path: string, run: Run, asOf: string): Promise<Step<readonly string[]>> => {
  const frozen = freeze(run);
  const written = await writeWhole(path, [modelText({ ...frozen, asOf })]);
  return written.ok
    ? done([
        `${path} written: the model with the limits of this run as numbers`,
        ...warnings(run, frozen).map((one) => `${path}: ${one}`),
      ])
    : written;
};

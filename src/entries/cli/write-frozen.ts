import { freeze, frozenChanges, type Run, type StillCompared } from '../../tiering';
import { modelText } from './model-text';
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

/** What the reader of a frozen model must know. */
const warnings = (run: Run, frozen: ReturnType<typeof freeze>): readonly string[] => {
  const { moved, compared: still } = frozenChanges(run, frozen);
  const clients = moved === 1 ? 'client' : 'clients';
  return [
    ...(moved > 0 ? [`by it ${moved} ${clients} of this register would change tier`] : []),
    ...(still.length > 0
      ? [`it still compares clients with each other: ${still.map((one) => compared[one]).join(', ')}`]
      : []),
  ];
};

/**
 * Writes the run's model with its limits as numbers, so that the next run places by the same; answers what was written, how many
 * clients it would place otherwise, and what could not be made a number. The day of the run is no limit: the model keeps its own
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

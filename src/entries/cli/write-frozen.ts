import { freeze, frozenChanges, type FrozenMove, type Run } from '../../tiering';
import { modelText } from './model-text';
import { printable } from './printable';
import type { Speech } from './speech';
import { done, type Step } from './terminal';
import { writeWhole } from './write-whole';

/** So many who would move are named; the tiers beside them say the rest. */
const NAMED = 5;

const movesText = (
  { cli: { frozen: say } }: Speech,
  { register }: Run,
  moved: readonly FrozenMove[],
): string => {
  if (moved.length === 0) return say.nobodyMoves;
  const names = moved
    .slice(0, NAMED)
    .map(({ client, from, to }) => printable(say.move(register.labels[client] ?? '', from, to)));
  return say.moves(moved.length, names, moved.length - names.length);
};

/** What the reader of a frozen model must know. */
const warnings = (speech: Speech, run: Run, frozen: ReturnType<typeof freeze>): readonly string[] => {
  const { still, compared } = speech.cli.frozen;
  const changes = frozenChanges(run, frozen);
  return [
    movesText(speech, run, changes.moved),
    ...(changes.compared.length > 0 ? [still(changes.compared.map((one) => compared[one]))] : []),
  ];
};

/**
 * Writes the run's model with its limits as numbers, so that the next run places by the same; answers what was written, whom
 * it would place otherwise, and what could not be made a number. The day of the run is no limit: the model keeps its own
 * (`asOf`), whatever day was asked for.
 */
export const writeFrozen = async (
  speech: Speech,
  path: string,
  { run, asOf }: { readonly run: Run; readonly asOf: string },
): Promise<Step<readonly string[]>> => {
  const frozen = freeze(run);
  const written = await writeWhole(speech, path, [modelText({ ...frozen, asOf })]);
  return written.ok
    ? done([
        speech.cli.frozen.written(path),
        ...warnings(speech, run, frozen).map((one) => `${path}: ${one}`),
      ])
    : written;
};

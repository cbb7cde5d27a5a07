import {
  previousTierOf,
  type NextTier,
  type Placement,
  type PlacementFlag,
  type Run,
  type WrittenColumn,
} from '../tiering';
import { criterionNames, type CriterionNames } from './criterion-names';
import { nextTierText } from './next-tier-text';
import { segmentName } from './segment-name';
import { whyText } from './why-text';
import type { Words } from './words';

/** What a session and a sheet need of the words: headers, the why of each client, and the names in a first model. */
export interface SheetWording {
  readonly header: (what: WrittenColumn) => string;
  readonly tierName: (name: string, run: Run) => string;
  readonly why: (placement: Placement, run: Run) => string;
  readonly flags: (placement: Placement) => string;
  readonly nextTier: (next: NextTier, run: Run) => string;
  readonly change: (client: number, run: Run) => string;
  readonly modelName: string;
  readonly tierNames: readonly [string, string, string];
  readonly missingTierName: string;
}

/** The wording in one language. */
export function wordingOf(words: Words): SheetWording {
  const namesOf = rememberNames(words);
  const { sheet } = words;
  return {
    header: (what) => sheet.headers[what],
    tierName: (name, { model }) => segmentName(words, model.method.kind, name),
    why: (placement, run) => whyText(words, { placement, model: run.model, names: namesOf(run) }),
    flags: (placement) => words.say.join(placement.flags.map((flag) => flagText(words, placement, flag))),
    nextTier: (next, run) => nextTierText(words, next, { model: run.model, names: namesOf(run) }),
    change: changesOf(words),
    modelName: sheet.modelName,
    tierNames: sheet.tiers,
    missingTierName: sheet.missingTier,
  };
}

function flagText({ reasons }: Words, { mergedRows }: Placement, flag: PlacementFlag): string {
  const isCounted = flag === 'merged' && mergedRows !== undefined;
  return isCounted ? reasons.mergedFrom(mergedRows) : reasons.flags[flag];
}

/** The names of a run's criteria, put together once a run and not once a client. */
function rememberNames(words: Words): (run: Run) => CriterionNames {
  const known = new WeakMap<Run, CriterionNames>();
  return (run) => {
    const names = known.get(run) ?? criterionNames(words, run.model);
    known.set(run, names);
    return names;
  };
}

/** How a tier changed since the run before; '' where there was none. */
function changesOf({ reasons: { change } }: Words): (client: number, run: Run) => string {
  const prepared = new WeakMap<Run, (client: number) => string | null>();
  return (client, run) => {
    if (run.previous === null) return '';
    const before = prepared.get(run) ?? previousTierOf(run);
    prepared.set(run, before);
    const from = before(client);
    const now = run.tierOf[client] ?? 0;
    if (from === null) return change.fresh;
    if (from === run.tierNames[now]) return change.same;
    const place = run.tierNames.indexOf(from);
    const missing = run.tierNames.length - 1;
    // Names of other models, segments and the tier for missing data have no up and down between them.
    if (!run.ordered || place < 0 || place === missing || now === missing) return change.other(from);
    return now < place ? change.up(from) : change.down(from);
  };
}

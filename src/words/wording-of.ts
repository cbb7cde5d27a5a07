import type { Wording } from '../sheet';
import { previousTierOf, type Placement, type PlacementFlag, type Run } from '../tiering';
import type { Criteria } from './bound-text';
import { criterionNames } from './criterion-names';
import { nextTierText } from './next-tier-text';
import { percentCriteria } from './percent-criteria';
import { segmentName } from './segment-name';
import { whyText } from './why-text';
import type { Words } from './words';

/** What a session and a sheet need of the words: what goes into the sheet, and the names in a first model. */
export interface SheetWording extends Wording {
  readonly modelName: string;
  readonly tierNames: readonly [string, string, string];
  readonly missingTierName: string;
  readonly copySheetName: (day: string) => string;
}

/** The wording in one language. */
export function wordingOf(words: Words): SheetWording {
  const namesOf = rememberCriteria(words);
  const { sheet } = words;
  return {
    header: (what) => sheet.headers[what],
    tierName: (name, { model }) => segmentName(words, model.method.kind, name),
    why: (placement, run) => whyText(words, { placement, ...namesOf(run) }),
    flags: (placement) => words.say.join(placement.flags.map((flag) => flagText(words, placement, flag))),
    nextTier: (next, run) => nextTierText(words, next, namesOf(run)),
    change: changesOf(words),
    modelName: sheet.modelName,
    tierNames: sheet.tiers,
    missingTierName: sheet.missingTier,
    copySheetName: sheet.copySheet,
  };
}

function flagText({ reasons }: Words, { mergedRows }: Placement, flag: PlacementFlag): string {
  const isCounted = flag === 'merged' && mergedRows !== undefined;
  return isCounted ? reasons.mergedFrom(mergedRows) : reasons.flags[flag];
}

/** What is known of a run's criteria, put together once a run and not once a client. */
function rememberCriteria(words: Words): (run: Run) => Criteria {
  const known = new WeakMap<Run, Criteria>();
  return (run) => {
    const { model } = run;
    const criteria = known.get(run) ?? {
      model,
      names: criterionNames(words, model),
      percents: percentCriteria(run),
    };
    known.set(run, criteria);
    return criteria;
  };
}

/** How a tier changed since the run before; '' where there was none. */
function changesOf({ reasons: { change } }: Words): (client: number, run: Run) => string {
  const prepared = new WeakMap<Run, ReturnType<typeof previousTierOf>>();
  return (client, run) => {
    if (run.previous === null) return '';
    const before = prepared.get(run) ?? previousTierOf(run);
    prepared.set(run, before);
    const known = before(client);
    if (known.kind === 'not-there') return change.fresh;
    if (known.kind === 'unsure') return change.unsure;
    const from = known.tier;
    const now = run.tierOf[client] ?? 0;
    if (from === run.tierNames[now]) return change.same;
    const place = run.tierNames.indexOf(from);
    const missing = run.tierNames.length - 1;
    // Names of other models, segments and the tier for missing data have no up and down between them.
    if (!run.ordered || place < 0 || place === missing || now === missing) return change.other(from);
    return now < place ? change.up(from) : change.down(from);
  };
}

import type { Placement, Run, WrittenColumn } from '../tiering';
import { criterionNames, type CriterionNames } from './criterion-names';
import { whyText } from './why-text';
import type { Words } from './words';

/** What a session and a sheet need of the words: headers, the why of each client, and the names in a first model. */
export interface SheetWording {
  readonly header: (what: WrittenColumn) => string;
  readonly why: (placement: Placement, run: Run) => string;
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
    why: (placement, run) => whyText(words, { placement, model: run.model, names: namesOf(run) }),
    modelName: sheet.modelName,
    tierNames: sheet.tiers,
    missingTierName: sheet.missingTier,
  };
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

/** One request of a run goes wrong: the workbook is what it was or what it was to be, and the user is told which. */
import { prove } from './given/counted';
import { inNoTime } from './given/in-no-time';
import { quietRun, runWith, toldBy, type Quiet, type Tried } from './given/interfered';
import { mishapsOf } from './given/mishaps';
import { SITUATIONS } from './given/situations';
import { whole } from './given/whole';

/** Colours repeat what the tiers say: where they could not be set, that is told. */
const withoutColours = (text: string): string => text.replace(/"rules":.*?,"settings"/, '"settings"');

const isComplete = ({ state, workbook }: Tried, { complete }: Quiet): boolean => {
  const uncoloured = state.kind === 'done' && state.outcome.uncoloured;
  return uncoloured
    ? withoutColours(whole(workbook)) === withoutColours(complete)
    : whole(workbook) === complete;
};

/** What is wrong with the end of a run; null where nothing is. */
const wrongWith = (tried: Tried, quiet: Quiet): string | null => {
  const told = toldBy(tried.state);
  if (told === 'original') return whole(tried.workbook) === quiet.original ? null : 'told original, is not';
  if (told === 'complete') return isComplete(tried, quiet) ? null : 'told complete, is not';
  return `told ${told}`;
};

inNoTime();

describe.each(SITUATIONS)('6.2-4: a fault at every request of $name', (situation) => {
  it('leaves 0 mixed sheets, and the user is told which of the two it is', async () => {
    const quiet = await quietRun(situation);
    const mishaps = quiet.requests.flatMap(mishapsOf);
    const wrong: string[] = [];
    for (const { name, meet } of mishaps) {
      const tried = await runWith(quiet.start, situation.run, meet);
      const what = wrongWith(tried, quiet);
      if (what !== null) wrong.push(`${name}: ${what}: ${JSON.stringify(tried.state).slice(0, 300)}`);
    }
    const cases = `${quiet.requests.length} places, ${mishaps.length} mishaps`;
    prove(
      {
        line: '6.2-4',
        what: `a fault at every request of ${situation.name}`,
        host: 'memory',
        cases,
        never: 'mixed',
      },
      wrong,
    );
    expect(quiet.original).not.toBe(quiet.complete);
  });
});

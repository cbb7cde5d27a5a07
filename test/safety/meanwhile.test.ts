/** The user goes on working while a run is under way: nobody gets another client's tier and no work of the user's is lost. */
import { fromSnapshot } from '../../src/hosts/memory/snapshot';
import { contentAt, shownValue } from '../../src/hosts/memory/cells';
import { firstSheet, type Workbook } from '../../src/hosts/memory/workbook';
import type { SessionState } from '../../src/session';
import { prove } from './given/counted';
import { inNoTime } from './given/in-no-time';
import { quietRun, runWith, type Quiet, type Tried } from './given/interfered';
import {
  deleteColumn,
  deleteRow,
  insertAbove,
  insertColumn,
  insertRow,
  OWN_WORD,
  sortRows,
  typeBeside,
  typeOwn,
  typeRevenue,
} from './given/meddling';
import { SITUATIONS, type Situation } from './given/situations';
import { whole } from './given/whole';
import type { Meet } from './given/wire';

inNoTime();

type Meddle = (workbook: Workbook) => void;

const MEDDLING: readonly (readonly [string, Meddle])[] = [
  ['rows sorted', sortRows],
  ['a row put in', insertRow],
  ['a row taken out', deleteRow],
  ['a line put in above', insertAbove],
  ['a column put in at the left', insertColumn],
  ['a column taken out', deleteColumn],
  ['foreign cells typed into', typeBeside],
  ['a number typed that tiers are made from', typeRevenue],
];

/** Cells of a column under its header, wherever it stands. */
const under = (
  workbook: Workbook,
  header: string,
): { readonly row: number; readonly column: number } | null => {
  const { columns } = firstSheet(workbook);
  const column = columns.findIndex(({ contents }) => contents.includes(header));
  const row = columns[column]?.contents.indexOf(header) ?? -1;
  return row < 0 ? null : { row, column };
};

/** The tier beside each client. */
const tiersOf = (workbook: Workbook): ReadonlyMap<unknown, unknown> => {
  const sheet = firstSheet(workbook);
  const keys = under(workbook, 'Client ID');
  const tiers = under(workbook, 'Tier');
  if (keys === null || tiers === null) return new Map();
  const rows = Array.from({ length: 12 }, (_, row) => keys.row + 1 + row);
  return new Map(
    rows.map((row) => [contentAt(sheet, row, keys.column), shownValue(contentAt(sheet, row, tiers.column))]),
  );
};

const meddledAt =
  (at: number, meddle: () => void): Meet =>
  ({ number }, { go }) => {
    if (number === at) meddle();
    return go();
  };

/** A run during whose request of this number somebody does something. */
const runMeddled = async (
  quiet: Quiet,
  run: Situation['run'],
  at: number,
  meddle: Meddle,
): Promise<Tried> => {
  let workbook: Workbook | null = null;
  const meet = meddledAt(at, () => {
    if (workbook !== null) meddle(workbook);
  });
  return runWith(quiet.start, run, meet, (opened) => (workbook = opened));
};

const wrongTiers = ({ workbook }: Tried, quiet: Quiet): string | null => {
  const complete = fromSnapshot(quiet.after);
  const wanted = tiersOf(complete);
  const wrong = [...tiersOf(workbook)].filter(([key, tier]) => key !== null && wanted.get(key) !== tier);
  return wrong.length === 0 ? null : `wrong tiers: ${JSON.stringify(wrong)}`;
};

/** What is wrong with the end of a run; null where it is refused, put back or right. */
const wrongWith = (tried: Tried, quiet: Quiet, meddle: Meddle): string | null => {
  const { state, workbook } = tried;
  if (state.kind === 'done') return wrongTiers(tried, quiet);
  if (isMixed(state)) return 'told mixed';
  const wanted = fromSnapshot(quiet.start);
  meddle(wanted);
  return whole(workbook) === whole(wanted) ? null : 'told as it was, is not';
};

const isMixed = (state: SessionState): boolean =>
  state.kind === 'stopped' && state.aftermath.kind === 'mixed';

/** Told to the user with what stood there kept on a sheet of its own. */
const isTold = ({ state }: Tried): boolean =>
  state.kind === 'stopped' && state.aftermath.kind === 'mixed' && state.aftermath.copy !== null;

/**
 * The requests between the first of the last looks at the sheet and the write: no program can be asked to write only where nobody
 * was at work in that moment. What happens there is seen afterwards.
 */
const momentOf = ({ requests }: Quiet): ReadonlySet<number> => {
  const writing = requests.find(({ edits }) => edits.some(({ kind }) => kind === 'cells'))?.number ?? 0;
  const before =
    requests.filter(({ number, name }) => number < writing && name === 'apply').at(-1)?.number ?? 0;
  return new Set(
    requests.map(({ number }) => number).filter((number) => number > before + 1 && number <= writing),
  );
};

interface Swept {
  readonly wrong: string[];
  readonly ends: ReadonlyMap<string, number>;
}

const sweep = async (
  { quiet, run, meddle }: { readonly quiet: Quiet; readonly run: Situation['run']; readonly meddle: Meddle },
  judge: (tried: Tried, inTheMoment: boolean) => string | null,
): Promise<Swept> => {
  const wrong: string[] = [];
  const ends = new Map<string, number>();
  const moment = momentOf(quiet);
  for (const { number, name } of quiet.requests) {
    const tried = await runMeddled(quiet, run, number, meddle);
    const end = isMixed(tried.state) ? 'told' : tried.state.kind;
    ends.set(end, (ends.get(end) ?? 0) + 1);
    const found = judge(tried, moment.has(number));
    if (found !== null)
      wrong.push(`${number} ${name}: ${found}: ${JSON.stringify(tried.state).slice(0, 160)}`);
  }
  return { wrong, ends };
};

const inWords = (ends: Swept['ends']): string =>
  [...ends].map(([end, count]) => `${end} ${count}`).join(', ');

describe.each(SITUATIONS)('6.2-7: $name, and before any of its requests', (situation) => {
  const { run } = situation;
  let quiet: Quiet;
  beforeAll(async () => {
    quiet = await quietRun(situation);
  });

  it.each(MEDDLING)(
    '%s: 0 clients get another one’s tier, 0 cells of the user are lost; in the moment of the write it is told',
    async (what, meddle) => {
      const { wrong, ends } = await sweep({ quiet, run, meddle }, (tried, inTheMoment) =>
        inTheMoment && isTold(tried) ? null : wrongWith(tried, quiet, meddle),
      );
      prove(
        {
          line: '6.2-7',
          what: `${situation.name}, ${what}`,
          host: 'memory',
          cases: inWords(ends),
          never: 'wrong or lost',
        },
        wrong,
      );
      expect(ends.get('told') ?? 0).toBeLessThan(4);
    },
  );

  it('something typed into our column, also at the very moment of the write: 0 words of the user are lost', async () => {
    const { wrong, ends } = await sweep({ quiet, run, meddle: typeOwn }, ({ workbook }) => {
      const kept = firstSheet(workbook).columns.some(({ contents }) => contents.includes(OWN_WORD));
      return kept ? null : 'lost';
    });
    prove(
      {
        line: '6.2-7',
        what: `${situation.name}, a word typed into our column`,
        host: 'memory',
        cases: inWords(ends),
        never: 'lost',
      },
      wrong,
    );
  });
});

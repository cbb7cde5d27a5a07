/** The host goes on failing, so that nothing can be put back: what stood there is kept, the place is named, and the next session makes it whole. */
import { isFormula } from '../../src/hosts/memory/cells';
import { memorySpreadsheet } from '../../src/hosts/memory/memory-spreadsheet';
import type { Content, Sheet, Workbook } from '../../src/hosts/memory/workbook';
import { fromSnapshot } from '../../src/hosts/memory/snapshot';
import { HostFault, type SheetEdit } from '../../src/sheet';
import { sessionOver } from '../session/client-sheet';
import { prove } from './given/counted';
import { inNoTime } from './given/in-no-time';
import { quietRun, runWith, toldBy, type Quiet, type Tried } from './given/interfered';
import { partsOf } from './given/mishaps';
import { ROWS, SITUATIONS, TIER, type Situation } from './given/situations';
import { JOURNAL, whole } from './given/whole';
import type { Meet } from './given/wire';

inNoTime();

const COPY = 'Tiers before 2026-11-21';

type Failing = 'writes, sheets aside' | 'every write' | 'every request';
const FAILING: readonly Failing[] = ['writes, sheets aside', 'every write', 'every request'];

const fault = (): HostFault => new HostFault('unknown', 'GeneralException');

const isNewSheet = (edits: readonly SheetEdit[]): boolean => edits.some(({ kind }) => kind === 'new-sheet');

/** From this request on the host fails; the first that fails carries out these edits of what it was asked for. */
const failingFrom =
  (first: number, part: readonly SheetEdit[], failing: Failing): Meet =>
  async ({ number, name, edits }, { go, carryOut }) => {
    const spared = failing !== 'every request' && name !== 'apply';
    if (number < first || spared || (failing === 'writes, sheets aside' && isNewSheet(edits))) return go();
    if (number === first) await carryOut(part);
    throw fault();
  };

/** The places where a host may begin to fail for good, each with nothing, something or all of the request carried out. */
const beginnings = ({
  requests,
}: Quiet): readonly { readonly number: number; readonly part: readonly SheetEdit[] }[] =>
  requests.flatMap(({ number, name, edits }) =>
    name === 'apply' ? [[], ...partsOf(edits), edits].map((part) => ({ number, part })) : [],
  );

const readable = (content: Content | undefined): Content =>
  content !== undefined && isFormula(content) ? content.formula : (content ?? null);

const cellsOf = (sheet: Sheet | undefined, column: number): readonly Content[] =>
  Array.from({ length: ROWS }, (_, row) => readable(sheet?.columns[column]?.contents[row]));

/** Whether the copy holds, client by client, what stood in the columns that were being written. */
const holdsBefore = (workbook: Workbook, start: Workbook, columns: readonly number[]): boolean => {
  const [register] = start.sheets;
  const copy = workbook.sheets.find(({ name }) => name === COPY);
  if (copy === undefined || columns.length === 0) return false;
  const same = (one: readonly Content[], other: readonly Content[]): boolean =>
    JSON.stringify(one) === JSON.stringify(other);
  return (
    same(cellsOf(copy, 0), cellsOf(register, 0)) &&
    columns.every((column, index) =>
      same(cellsOf(copy, index + 1).slice(1), cellsOf(register, column).slice(1)),
    )
  );
};

interface Expected {
  readonly range: string;
  /** The columns that are written, in the order of the model. */
  readonly columns: readonly number[];
}

const expectedOf = ({ name }: Situation): Expected =>
  name === 'old columns and a new one'
    ? { range: 'F1:I11', columns: [TIER, TIER + 1, TIER + 3] }
    : { range: 'F1:H11', columns: [TIER, TIER + 1, TIER + 2] };

/** What the user is told when it cannot be put back. */
const wrongWithMixed = (
  { state, workbook }: Tried,
  quiet: Quiet,
  expected: Expected,
  failing: Failing,
): string | null => {
  if (state.kind !== 'stopped' || state.aftermath.kind !== 'mixed') return 'not told mixed';
  const { range, copy } = state.aftermath;
  if (range !== expected.range) return `range ${range}`;
  if (failing !== 'writes, sheets aside') return copy === null ? null : `copy ${copy}`;
  if (copy !== COPY) return `no copy: ${copy}`;
  return holdsBefore(workbook, fromSnapshot(quiet.start), expected.columns)
    ? null
    : 'copy holds something else';
};

const dropCopy = (workbook: Workbook): void => {
  const at = workbook.sheets.findIndex(({ name }) => name === COPY);
  if (at >= 0) workbook.sheets.splice(at, 1);
};

/** The host is well again and the window is opened anew. */
const wrongAfterwards = async (workbook: Workbook, { original, complete }: Quiet): Promise<string | null> => {
  dropCopy(workbook);
  // Only the very last request ends the journal: where its answer alone was lost, all had been written.
  if (!workbook.settings.has(JOURNAL))
    return [original, complete].includes(whole(workbook)) ? null : 'no journal, mixed';
  const session = sessionOver(workbook, memorySpreadsheet(workbook));
  await session.look();
  const offered = session.getState();
  if (offered.kind !== 'unfinished' || !offered.unfinished.restorable) return `not offered: ${offered.kind}`;
  await session.restore();
  if (session.getState().kind !== 'put-back') return `not restored: ${JSON.stringify(session.getState())}`;
  return whole(workbook) === original ? null : 'restored, and not as it was';
};

const wrongWith = async (
  tried: Tried,
  quiet: Quiet,
  expected: Expected,
  failing: Failing,
): Promise<string | null> => {
  const told = toldBy(tried.state);
  const isMixed = told === 'mixed';
  const now = isMixed
    ? wrongWithMixed(tried, quiet, expected, failing)
    : told === 'original'
      ? null
      : `told ${told}`;
  return now ?? (await wrongAfterwards(tried.workbook, quiet));
};

describe.each(SITUATIONS)('6.2-5: a host that fails for good during $name', (situation) => {
  it.each(FAILING)(
    '%s: 0 old values lost, the range is named, the next session makes it whole',
    async (failing) => {
      const quiet = await quietRun(situation);
      const wrong: string[] = [];
      const ends = new Map<string, number>();
      const all = beginnings(quiet);
      for (const { number, part } of all) {
        const tried = await runWith(quiet.start, situation.run, failingFrom(number, part, failing));
        const told = toldBy(tried.state);
        ends.set(told, (ends.get(told) ?? 0) + 1);
        const what = await wrongWith(tried, quiet, expectedOf(situation), failing);
        if (what !== null)
          wrong.push(`${number} ${part.length}: ${what}: ${JSON.stringify(tried.state).slice(0, 300)}`);
      }
      const cases = `${all.length} beginnings, ${ends.get('mixed') ?? 0} told mixed`;
      prove(
        {
          line: '6.2-5',
          what: `${failing} for good, ${situation.name}`,
          host: 'memory',
          cases,
          never: 'lost value',
        },
        wrong,
      );
      expect(ends.get('mixed')).toBeGreaterThan(0);
    },
  );
});

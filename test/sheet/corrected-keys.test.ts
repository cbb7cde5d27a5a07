import { printSteps } from '../../src/sheet';
import { compareClientsSteps } from '../../src/sheet/compare-clients';
import { correctedKeysSteps } from '../../src/sheet/corrected-keys';
import { finish, type CellValue } from '../../src/tiering';

type Row = readonly [key: CellValue, tier: CellValue, score: CellValue];

const column = (rows: readonly Row[], place: 0 | 1 | 2): readonly CellValue[] =>
  rows.map((row) => row[place]);

/** The rows whose keys were corrected, after a run that wrote a tier and a score, or a tier alone. */
const correctedIn = (now: readonly Row[], written: readonly (1 | 2)[] = [1, 2]): readonly number[] => {
  const clients = finish(compareClientsSteps(column(now, 0), finish(printSteps(column(WRITTEN, 0)))));
  const columns = written.map((place) => ({
    cells: column(now, place),
    prints: finish(printSteps(column(WRITTEN, place))),
  }));
  return [...finish(correctedKeysSteps(clients, columns))];
};

const ADA: Row = ['Ada', 'A', 90];
const BO: Row = ['Bo', 'A', 80];
const CY: Row = ['Cy', 'B', 50];
const DI: Row = ['Di', 'C', 20];
const ED: Row = ['Ed', 'D', null];
const WRITTEN = [ADA, BO, CY, DI, ED];
const BOB: Row = ['Bob', 'A', 80];

describe('a key that was corrected', () => {
  it.each<[string, readonly Row[], number]>([
    ['in the middle', [ADA, BOB, CY, DI, ED], 1],
    ['in the first row', [['Eda', 'A', 90], BO, CY, DI, ED], 0],
    ['in a row that moved with its neighbours', [DI, ED, ADA, BOB, CY], 3],
    ['though clients are gone elsewhere', [ADA, BOB, CY], 1],
  ])('is known %s', (_, now, row) => {
    expect(correctedIn(now)).toEqual([row]);
  });

  it.each<[string, readonly Row[]]>([
    ['the tier alone is the one written', [ADA, ['Bob', 'A', null], CY, DI, ED]],
    ['the score is another', [ADA, ['Bob', 'A', 81], CY, DI, ED]],
    ['the tier is another', [ADA, ['Bob', 'B', 80], CY, DI, ED]],
    ['the client whose place it is stands elsewhere', [ADA, BOB, CY, DI, ED, BO]],
    ['the client before it is gone', [BOB, CY, DI, ED]],
    ['the client behind it is gone', [ADA, BOB, DI, ED]],
    ['the client behind it is new too', [ADA, BOB, ['Cyd', 'B', 50], DI, ED]],
    ['it stands at the end, and the client gone did not', [ADA, CY, DI, ED, BOB]],
    ['nobody is gone', [ADA, BO, CY, DI, ED, BOB]],
    ['two cells of ours were not filled', [ADA, BO, CY, DI, ['Edd', 'D', null]]],
  ])('is not known where %s', (_, now) => {
    expect(correctedIn(now)).toEqual([]);
  });

  it('is not known where the run wrote one column only', () => {
    expect(correctedIn([ADA, BOB, CY, DI, ED], [1])).toEqual([]);
  });

  it('is not known beside clients who share a key, for nobody knows which of them it stood below', () => {
    const now: readonly Row[] = [ADA, BOB, CY, DI, ED];
    const run = ['Ada', 'Bo', 'Cy', 'Ada', 'Ed'];
    const clients = finish(compareClientsSteps(column(now, 0), finish(printSteps(run))));
    const columns = ([1, 2] as const).map((place) => ({
      cells: column(now, place),
      prints: finish(printSteps(column(WRITTEN, place))),
    }));
    expect([...finish(correctedKeysSteps(clients, columns))]).toEqual([]);
  });
});

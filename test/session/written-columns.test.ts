/** What the workbook is to remember of a run, cell by cell. */
import { writtenCells } from '../../src/session/written-columns';
import type { SheetEdit } from '../../src/sheet';
import { finish } from '../../src/tiering';

const remembered = (clients: number) => {
  const keys = Array.from({ length: clients }, (_, row) => `K${row}`);
  const edit: SheetEdit = {
    kind: 'cells',
    area: { sheet: 's', row: 1, column: 5, rows: clients, columns: 3 },
    columns: [keys.map(() => 'A'), keys.map((_, row) => row), keys.map((key) => `why ${key}`)],
    formats: [null, null, null],
  };
  const written = finish(writtenCells([edit], { firstRow: 1, keys }));
  return [written.keys, ...[...written.columns.values()].map(({ prints }) => prints)].map(
    (prints) => prints?.length,
  );
};

it('100,000 clients are remembered cell by cell in four letters a cell', () => {
  expect(remembered(100_000)).toEqual([400_000, 400_000, 400_000, 400_000]);
});

it('a list with many more is remembered by the fingerprints of its columns alone', () => {
  expect(remembered(200_000)).toEqual([undefined, undefined, undefined, undefined]);
});

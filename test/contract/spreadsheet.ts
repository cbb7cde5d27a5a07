/** The contract of every host: what src/sheet/spreadsheet.ts promises, held by one suite. */
import { newWorkbook } from '../../src/hosts/memory/workbook';
import type { EditKind } from '../../src/sheet';
import { areaIn, type Manner, type StartHost } from './given';
import { obstacles } from './obstacles';
import { leavingOthersWords } from './over';
import { reading, selecting } from './reading';
import {
  addingSheets,
  droppingTableColumns,
  forgetting,
  leavingNoTrace,
  puttingBack,
  tellingColours,
} from './taking-back';
import { asOneStep, colouring, growingTables, remembering, writing } from './writing';

/** One rule stays: what is free is told to be. */
const notForeseen = (start: StartHost): void => {
  it('nothing is in the way of nothing', async () => {
    const { spreadsheet } = await start(newWorkbook());
    expect(await spreadsheet.obstacle([])).toBeNull();
  });
};

/** Nobody changes a file while it is open. */
const alone = (start: StartHost): void => {
  it('what stood in the cells may be told all the same', async () => {
    const workbook = newWorkbook();
    const { spreadsheet } = await start(workbook);
    const area = areaIn(workbook, 0, 0, 1, 1);
    await spreadsheet.apply([{ kind: 'cells', area, columns: [['Gold']], formats: [null], over: [null] }]);
    expect(await spreadsheet.read(area)).toEqual([['Gold']]);
  });
};

/** Runs the contract on a host, but for the groups of edits that the host does not offer. */
export const describeSpreadsheet = (
  name: string,
  can: ReadonlySet<EditKind>,
  start: StartHost,
  manner: Manner = { live: true },
): void => {
  type Group = (start: StartHost, manner: Manner) => void;
  const groups: readonly (readonly [EditKind | null, string, Group])[] = [
    [null, 'selection', selecting],
    [null, 'read', reading],
    ['cells', 'cells', writing],
    ['cells', 'words of others', manner.live ? leavingOthersWords : alone],
    ['cells', 'obstacles', manner.foresees === false ? notForeseen : obstacles],
    ['table-columns', 'table columns', growingTables],
    ['colours', 'colour rules', colouring],
    ['colours', 'colour rules told', tellingColours],
    ['remember', 'remember and recall', remembering],
    ['remember', 'forgetting', forgetting],
    ['put-back', 'cells put back', puttingBack],
    ['put-back', 'no trace', leavingNoTrace],
    ['drop-table-columns', 'table columns taken away', droppingTableColumns],
    ['new-sheet', 'new sheets', addingSheets],
    ['cells', 'one step', asOneStep],
  ];
  describe(`${name} keeps the contract of a spreadsheet`, () => {
    it('and offers the edits it says it offers', async () => {
      const { spreadsheet } = await start(newWorkbook());
      expect([...spreadsheet.can].sort()).toEqual([...can].sort());
    });
    for (const [kind, title, group] of groups) {
      if (kind === null || can.has(kind)) describe(title, () => group(start, manner));
    }
  });
};

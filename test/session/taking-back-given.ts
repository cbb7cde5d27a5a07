/** What the tests of the way back begin with. */
import { putRows } from '../../src/hosts/memory/cells';
import { memorySpreadsheet } from '../../src/hosts/memory/memory-spreadsheet';
import { firstSheet, type Workbook } from '../../src/hosts/memory/workbook';
import type { Spreadsheet } from '../../src/sheet';
import { sessionOver, tenClients, workbookOf } from './client-sheet';

export const never = new Promise<never>(() => undefined);

export async function applied(workbook: Workbook, over: Partial<Spreadsheet> = {}) {
  const session = sessionOver(workbook, over);
  await session.look();
  await session.apply();
  return session;
}

/** A workbook that was tiered once, whose revenues have changed since. */
export async function tieredBefore(): Promise<Workbook> {
  const workbook = workbookOf(tenClients);
  await applied(workbook);
  putRows(firstSheet(workbook), [[50], [9000]], { row: 1, column: 3 });
  return workbook;
}

/** A host that stands still after the first `whole` edits that write cells. */
export const dying = (workbook: Workbook, whole: number): Partial<Spreadsheet> => {
  const host = memorySpreadsheet(workbook);
  let written = 0;
  let dead = false;
  return {
    apply: async (edits, watch) => {
      for (const edit of edits) {
        if (written === whole && (dead || edit.kind === 'cells')) {
          dead = true;
          return never;
        }
        await host.apply([edit], watch);
        if (edit.kind === 'cells') written += 1;
        dead = written === whole && whole > 0;
      }
    },
  };
};

/** Lets everything that waits for nothing but its turn go on. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
};

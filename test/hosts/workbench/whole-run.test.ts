/** A whole run of the pane on the workbench, taken back: the file and the steps are as if it had not been. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinBytes } from '../../../src/ooxml';
import { createSession, type Session, type SessionState } from '../../../src/session';
import type { Spreadsheet } from '../../../src/sheet';
import { pickWords, wordingOf } from '../../../src/words';
import { openBench, openBytes, type OpenBench } from './open-bench';

const RICH = new Uint8Array(readFileSync(join(__dirname, '../../data/workbooks/rich.xlsm')));

const sessionOn = (spreadsheet: Spreadsheet): Session =>
  createSession({
    spreadsheet,
    today: () => '2026-11-21',
    clock: () => 0,
    wording: wordingOf(pickWords('en')),
    habits: {},
  });

/** A session that has looked at the register of the file, a table with charts, rules and a pivot table around. */
const looked = async (
  wrap: (spreadsheet: Spreadsheet) => Spreadsheet = (spreadsheet) => spreadsheet,
): Promise<{ readonly open: OpenBench; readonly session: Session }> => {
  const open = await openBench(await openBytes(RICH));
  open.bench.pointAtRegister();
  const session = sessionOn(wrap(open.bench.spreadsheet));
  await session.look();
  return { open, session };
};

const saved = async ({ bench }: OpenBench): Promise<boolean> =>
  Buffer.compare(await joinBytes(bench.save()), RICH) === 0;

const kindOf = (state: SessionState): string =>
  state.kind === 'stopped' ? `stopped ${state.aftermath.kind}` : state.kind;

describe('a run of the pane on the workbench', () => {
  it('is one step, and undone it leaves nothing but what the workbook remembers', async () => {
    const { open, session } = await looked();
    await session.apply();
    expect([kindOf(session.getState()), open.bench.canUndo]).toEqual(['done', true]);
    await open.bench.undo();
    expect(open.bench.canUndo).toBe(false);
  });

  it('that is restored leaves the file byte for byte as it was', async () => {
    const { open, session } = await looked();
    await session.apply();
    expect(await saved(open)).toBe(false);
    await session.restore();
    expect([kindOf(session.getState()), await saved(open)]).toEqual(['put-back', true]);
  });

  it.each([1, 2, 3, 4, 5])(
    'that fails at its edit %d is put back: nothing to save, nothing to undo',
    async (failing) => {
      let edits = 0;
      const { open, session } = await looked((spreadsheet) => ({
        ...spreadsheet,
        apply: async (given, watch) => {
          edits += 1;
          await spreadsheet.apply(given, watch);
          if (edits === failing) throw new Error('broken');
        },
      }));
      await session.apply().catch(() => undefined);
      expect(edits).toBeGreaterThanOrEqual(failing);
      const { canUndo, canRedo, changed } = open.bench;
      expect(kindOf(session.getState())).toMatch(/^(ready|stopped put-back)$/);
      expect([await saved(open), canUndo, canRedo, changed]).toEqual([true, false, false, false]);
    },
  );
});

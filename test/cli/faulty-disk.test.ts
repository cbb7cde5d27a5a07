/** Every call that an output makes to the disk fails once, or is the last of its process. */
import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { call, DATA, SAMPLES, useFolder, type Said } from './command-line';
import type * as Faulty from './faulty-disk';
import { disk, type Plan } from './faulty-disk';

jest.mock('node:fs/promises', () =>
  jest.requireActual<typeof Faulty>('./faulty-disk').faulty(jest.requireActual('node:fs/promises')),
);

const STATUSES = readFileSync(join(SAMPLES, 'statuses.model.json'), 'utf8');
const BY_REVENUE = JSON.stringify({
  schema: 1,
  name: 'By revenue',
  asOf: '2024-10-01',
  register: { key: null, label: null, rankWithin: null },
  criteria: [
    {
      id: 'amount',
      reading: { kind: 'column', header: 'Выручка' },
      direction: 'more',
      scale: { kind: 'rank' },
      weight: 1,
      missing: 'skip',
    },
  ],
  method: { kind: 'quota', shares: [0.15, 0.25] },
  ladder: { tiers: ['Platinum', 'Gold', 'Silver'].map((name) => ({ name })) },
  writes: ['tier', 'score'],
});

const CLIENTS = join(SAMPLES, 'northwind-clients.csv');
const RICH = join(DATA, 'workbooks/rich.xlsm');
const MINE = 'what stood there';

describe.each([
  ['separated text', CLIENTS, STATUSES, 'tiers.csv'],
  ['a new workbook', CLIENTS, STATUSES, 'tiers.xlsx'],
  ['a changed workbook', RICH, BY_REVENUE, 'tiers.xlsm'],
])('%s whose writing is broken off', (_, register, model, name) => {
  const folder = useFolder();
  const run = (plan: Plan | null): Promise<Said> => {
    disk.plan = plan;
    disk.calls = [];
    const input = folder.path(basename(register));
    return call('run', input, '--model', folder.path('m.json'), '--out', folder.path(name), '--force');
  };
  const bytes = (file: string): string => readFileSync(folder.path(file), 'latin1');
  /** What the whole output holds, and how many calls it takes. */
  const whole = async (): Promise<{ readonly output: string; readonly calls: number }> => {
    copyFileSync(register, folder.path(basename(register)));
    folder.put('m.json', model);
    expect((await run(null)).status).toBe(0);
    return { output: bytes(name), calls: disk.calls.length };
  };
  const others = (): readonly string[] =>
    folder.names().filter((one) => ![basename(register), 'm.json', name].includes(one));
  afterEach(() => {
    disk.plan = null;
  });

  it.each(['absent', 'replaced'])(
    'at any call leaves the register as it is and the output, %s before, as it was or whole',
    async (before) => {
      const { output, calls } = await whole();
      const previous = before === 'replaced' ? MINE : null;
      for (let at = 0; at < calls; at += 1)
        for (const way of ['fault', 'kill'] as const) {
          rmSync(folder.path(name), { force: true });
          if (previous !== null) folder.put(name, previous);
          const said = await run({ at, way });
          const there = folder.names().includes(name) ? bytes(name) : null;
          const where = `${way} at call ${at}, ${disk.calls[at] ?? ''}`;
          expect([where, [previous, output].includes(there)]).toEqual([where, true]);
          // Only what did not come about is called a failure, and only where it is done is it called done.
          if (said.status === 0) expect([where, there === output]).toEqual([where, true]);
          expect([where, bytes(basename(register)) === readFileSync(register, 'latin1')]).toEqual([
            where,
            true,
          ]);
          if (way === 'fault' && disk.calls[at] !== 'remove') expect([where, others()]).toEqual([where, []]);
          for (const left of others()) rmSync(folder.path(left));
        }
    },
    60_000,
  );

  it('by a process that ended leaves a hidden file at most, which the next run clears away', async () => {
    const { output, calls } = await whole();
    await run({ at: calls - 2, way: 'kill' });
    expect(others()).toHaveLength(1);
    // No process has this number; one with that of its parent is at work.
    folder.put(`.${name}.999999999.part`, MINE);
    const elsewhere = [`.${name}.${process.ppid}.part`, `.other-${name}.999999999.part`];
    for (const one of elsewhere) folder.put(one, MINE);
    expect((await run(null)).status).toBe(0);
    expect([bytes(name) === output, others()]).toEqual([true, elsewhere.sort()]);
  });
});

import fc from 'fast-check';
import { snapshotOf, type CellValue, type Run } from '../../../src/tiering';
import { moves } from '../../../src/tiering/reports/moves';
import { smallRun } from './small-runs';

const weighted = {
  method: { kind: 'cutoffs', floors: [80, 60] },
  criteria: [
    {
      id: 'points',
      reading: { kind: 'column', header: 'Points' },
      direction: 'more',
      scale: { kind: 'as-is' },
      weight: 1,
    },
    {
      id: 'other',
      reading: { kind: 'column', header: 'Other' },
      direction: 'more',
      scale: { kind: 'as-is' },
      weight: 1,
    },
  ],
  value: 'points',
};
const header = ['Client', 'Points', 'Other'];

function movesFrom(before: readonly (readonly CellValue[])[], now: readonly (readonly CellValue[])[]) {
  const first = smallRun([header, ...before], weighted, { asOf: '2026-10-21' });
  const second = smallRun([header, ...now], weighted, { previous: snapshotOf(first) });
  return moves(second);
}

describe('S4-13: the portfolio is looked at again and again', () => {
  const report = movesFrom(
    [
      ['stays', 90, 90],
      ['climbs', 70, 60],
      ['falls', 80, 90],
      ['goes', 50, 50],
      ['found', null, null],
    ],
    [
      ['falls', 90, 20],
      ['stays', 95, 85],
      ['comes', 10, 10],
      ['climbs', 75, 100],
      ['found', 10, 50],
    ],
  );

  it('S4-13: from where to where, in clients and in value', () => {
    expect(report).toMatchObject({ since: '2026-10-21', until: '2026-11-21' });
    expect(report.tiers).toEqual(['Platinum', 'Gold', 'Silver', 'D']);
    expect(report.clients).toEqual([
      [1, 0, 1, 0],
      [1, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 1, 0],
    ]);
    expect(report.values).toEqual([
      [95, 0, 90, 0],
      [75, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 10, 0],
    ]);
  });

  it('how many stayed, rose, fell, came and went', () => {
    const { stayed, up, down, aside, joined, gone } = report;
    expect({ stayed, up, down, aside, joined, gone }).toEqual({
      stayed: { clients: 1, clientShare: 0.25 },
      up: { clients: 1, clientShare: 0.25 },
      down: { clients: 1, clientShare: 0.25 },
      aside: { clients: 1, clientShare: 0.25 },
      joined: { clients: 1, clientShare: 0.2 },
      gone: { clients: 1, clientShare: 0.2 },
    });
    expect(report.newClients.map(({ key }) => key)).toEqual(['comes']);
    expect(report.goneClients).toEqual([{ key: 'goes', label: 'goes', tier: 'Silver', value: 50 }]);
  });

  it('each mover with what changed its score most', () => {
    expect(report.movers.map(({ key, way, driver }) => ({ key, way, driver }))).toEqual([
      { key: 'falls', way: 'down', driver: { criterion: 'other', change: -35 } },
      { key: 'climbs', way: 'up', driver: { criterion: 'other', change: 20 } },
      // There was no score to compare with.
      { key: 'found', way: 'aside', driver: null },
    ]);
    expect(report.movers[0]).toMatchObject({
      row: 2,
      from: 'Platinum',
      to: 'Silver',
      scoreBefore: 85,
      score: 55,
    });
  });
});

it('rows that share a name in either run are said neither to move nor to come or go, and are counted apart', () => {
  const before = [
    ['twin', 90, 90],
    ['twin', 10, 10],
    ['x', 1, 1],
  ];
  const now = [
    ['twin', 10, 10],
    ['x', 1, 1],
    ['twin', 65, 65],
    ['twin', 90, 90],
  ];
  for (const rows of [now, [...now].reverse()]) {
    expect(movesFrom(before, rows)).toMatchObject({
      stayed: { clients: 1, clientShare: 1 },
      movers: [],
      newClients: [],
      goneClients: [],
      unsure: 5,
    });
  }
});

it('rows without a key cannot be found again and are counted apart', () => {
  const report = movesFrom(
    [
      [null, 90, 90],
      ['x', 1, 1],
    ],
    [
      [null, 1, 1],
      [' ', 2, 2],
      ['x', 1, 1],
    ],
  );
  expect(report).toMatchObject({ unnamed: 3, joined: { clients: 0 }, gone: { clients: 0 } });
});

it('without a run before there is nothing to tell', () => {
  const report = moves(smallRun([header, ['a', 1, 1], ['b', 2, 2]], weighted));
  expect(report).toMatchObject({
    since: null,
    movers: [],
    newClients: [],
    stayed: { clients: 0 },
    joined: { clients: 0 },
  });
});

it('the tables add up to the clients of both runs: rows to those before, columns to those now', () => {
  const cells = fc.uniqueArray(
    fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), fc.option(fc.nat(100)), fc.nat(100)),
    { minLength: 2, maxLength: 7, selector: ([name]) => name },
  );
  const count = (run: Run, tier: string): number =>
    run.summary.find((one) => one.tier === tier)?.clients ?? 0;
  fc.assert(
    fc.property(cells, cells, (before, now) => {
      const first = smallRun([header, ...before], weighted);
      const second = smallRun([header, ...now], weighted, { previous: snapshotOf(first) });
      const report = moves(second);
      report.tiers.forEach((tier, place) => {
        const from = report.clients[place]?.reduce((sum, one) => sum + one, 0) ?? 0;
        const gone = report.goneClients.filter((one) => one.tier === tier).length;
        expect(from + gone).toBe(count(first, tier));
        const to = report.clients.reduce((sum, row) => sum + (row[place] ?? 0), 0);
        const joined = report.newClients.filter((one) => one.tier === tier).length;
        expect(to + joined).toBe(count(second, tier));
      });
    }),
    { numRuns: 1000 },
  );
});

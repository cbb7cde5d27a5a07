import { smallRun } from './small-runs';

const amount = (id: string, months: number | null) => ({
  id,
  reading: { kind: 'orders', measure: 'amount', months },
  direction: 'more',
  weight: 1,
});

it('S3-2: turnover of the year and of all time stand side by side, with the prospects beside them', () => {
  const criteria = [
    amount('year', 12),
    amount('ever', null),
    { id: 'points', reading: { kind: 'column', header: 'Points' }, direction: 'more', weight: 1 },
  ];
  const done = smallRun(
    [
      ['Client', 'Points'],
      ['Ann', 5],
      ['Bob', 1],
    ],
    { criteria, method: { kind: 'quota', shares: [0.3, 0.3] } },
    {
      orders: [
        ['Ann', '2026-01-01', 100],
        ['Bob', '2026-02-01', 300],
        ['Ann', '2019-01-01', 5000],
      ],
    },
  );
  expect([0, 1].map((client) => done.placement(client).readings)).toEqual([
    { year: 100, ever: 5100, points: 5 },
    { year: 300, ever: 300, points: 1 },
  ]);
  // By the year's turnover alone Bob would be first.
  expect([0, 1].map((client) => done.tierNames[done.tierOf[client] ?? 0])).toEqual(['Platinum', 'Silver']);
});

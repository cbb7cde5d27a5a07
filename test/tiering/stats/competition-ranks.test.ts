import { competitionRanks } from '../../../src/tiering/stats/competition-ranks';
import { columnOf, oracleFile } from './oracle-file';

interface RankCase {
  readonly x: number | readonly number[];
  readonly min_rank_desc: number | readonly number[];
}

const { cases } = oracleFile<{ readonly cases: Readonly<Record<string, RankCase>> }>('stats/ranks.json');

it.each(Object.entries(cases))(
  'O-8: competitionRanks agrees with dplyr on the case %s',
  (_, { x, min_rank_desc }) => {
    expect(Array.from(competitionRanks(columnOf(x), 'more'))).toEqual([min_rank_desc].flat());
  },
);

it('competitionRanks counts from the smallest where less is better', () => {
  expect(Array.from(competitionRanks(Float64Array.of(30, 0, 0, 7), 'less'))).toEqual([4, 1, 1, 3]);
});

it('competitionRanks gives a missing value no rank and takes none away for it', () => {
  expect(Array.from(competitionRanks(Float64Array.of(NaN, 5, NaN, 9), 'more'))).toEqual([NaN, 2, NaN, 1]);
});

it('competitionRanks ranks many ties as it ranks few', () => {
  const values = Float64Array.from({ length: 2000 }, (_, row) => (row * 7) % 13);
  const ranks = competitionRanks(values, 'more');
  values.forEach((value, row) => {
    expect(ranks[row]).toBe(values.filter((other) => other > value).length + 1);
  });
});

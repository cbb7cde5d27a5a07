import type { Criterion } from '../model';
import { notice, nowhere } from '../notice';
import type { Notice } from '../notices';
import { headerText } from '../reading/header-text';
import type { Reading } from '../specs/reading-spec';

/**
 * Criteria that count one figure twice in a score: as a total and again by time. Nobody is stopped: who adds both may mean it.
 * `weighted` are the criteria with a weight.
 */
export function doubleCounting(weighted: readonly Criterion[]): readonly Notice[] {
  const figures = weighted.map(({ id, reading }) => ({ id, ...figureOf(reading) }));
  return figures
    .filter(({ byTime }) => !byTime)
    .flatMap((total) =>
      figures
        .filter(({ byTime, name }) => byTime && name === total.name)
        .map((rate) => notice('counted-twice', nowhere, { criterion: total.id, other: rate.id })),
    );
}

interface Figure {
  /** Of what: equal names are one figure. */
  readonly name: string;
  readonly byTime: boolean;
}

function figureOf(reading: Reading): Figure {
  switch (reading.kind) {
    case 'perTime':
      return { name: columnName(reading.value), byTime: true };
    case 'column':
      return { name: columnName(reading.header), byTime: false };
    case 'netProfit':
      return { name: `profit of ${columnName(reading.revenue)}`, byTime: reading.per !== null };
    case 'orders': {
      const { measure, months } = reading;
      const byTime = measure === 'countPerMonth';
      return { name: `orders ${byTime ? 'count' : measure} ${months ?? ''}`, byTime };
    }
    default:
      return { name: reading.kind, byTime: false };
  }
}

function columnName(header: string): string {
  return `column ${headerText(header)}`;
}

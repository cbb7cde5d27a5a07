import { notice } from '../notice';
import { cellAt } from '../reading/cell-at';
import { isPercent } from '../reading/mixed-percent';
import type { NamedCells } from '../reading/named-cells';
import { numberColumn } from '../reading/number-column';
import type { DecimalSign } from '../register';
import { tally } from '../tally';
import type { OrdersColumn } from './orders';

const longestExample = 60;

/**
 * A column of margins as shares: "25%" and 0.25 alike. Nobody earns more than the whole amount, so where a bare number is
 * above 1 all bare ones of the column are percent, with a notice.
 */
export function marginColumn(source: NamedCells, decimal: DecimalSign): OrdersColumn {
  const { readings, notices } = numberColumn(source, decimal);
  const isBare = (line: number): boolean => !isPercent(cellAt(source.cells, line));
  const beyond = tally('');
  readings.forEach((margin, line) => {
    if (margin > 1 && isBare(line)) beyond.add(source.rows[line] ?? 0, String(cellAt(source.cells, line)));
  });
  if (beyond.count === 0) return { readings, notices };
  const { header } = source;
  const percent = notice('margin-as-percent', beyond, {
    header,
    example: beyond.example.slice(0, longestExample),
  });
  return {
    readings: readings.map((margin, line) => (isBare(line) ? margin / 100 : margin)),
    notices: [...notices, percent],
  };
}

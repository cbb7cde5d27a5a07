import { modelColumns } from './columns/model-columns';
import { headersOf } from './columns/headers-of';
import { foldHeader } from './guessing/fold-header';
import { headerMatch } from './guessing/header-match';
import type { Model } from './model';
import { notice, nowhere } from './notice';
import type { Notice } from './notices';
import { foldWords } from './reading/clean-text';
import { cellAt } from './reading/cell-at';
import { cellCount } from './reading/cell-count';
import { parseNumber } from './reading/parse-number';
import type { Register, RegisterColumn } from './register';

/** How columns of what came back are called, in en, ru, es, zh. */
const called = [
  ...[
    'returns',
    'returned',
    'returned goods',
    'sales returns',
    'customer returns',
    'return amount',
    'returns amount',
  ],
  ...[
    'amount returned',
    'returned amount',
    'value of returns',
    'refunds',
    'refund',
    'refunded',
    'refund amount',
  ],
  ...[
    'credit notes',
    'возврат',
    'возвраты',
    'возвращено',
    'сумма возврата',
    'сумма возвратов',
    'возвраты товара',
  ],
  ...[
    'возвраты на сумму',
    'devoluciones',
    'devolución',
    'devuelto',
    'importe devuelto',
    'importe de devoluciones',
  ],
  ...[
    'importe de las devoluciones',
    'reembolsos',
    'reembolso',
    'notas de crédito',
    '退货',
    '退货额',
    '退货金额',
  ],
  ...['退货总额', '退款', '退款额', '退款金额', '退款总额', '退换货金额'],
].map(foldWords);

/** Words in a header that say that returns are off already. */
const net = [
  'net',
  'after returns',
  'чистая',
  'чистый',
  'за вычетом',
  'neto',
  'neta',
  'netos',
  'netas',
  '净',
  '扣除',
];

/**
 * "Is there a column of returns that nobody subtracts?" Told once, of the first such column, where the model counts a column of sales and
 * reads the returns nowhere. Nothing is told where the sales are called net, or where the column holds no number but zero.
 */
export function returnsBeside(register: Register, model: Model): readonly Notice[] {
  const sales = salesCounted(model);
  if (sales === null) return [];
  const read = new Set(modelColumns(model).map(({ header }) => foldHeader(header)));
  const returns = register.columns.find(
    (column) => isCalledReturns(column) && !read.has(foldHeader(column.header)) && holdsAmounts(column),
  );
  return returns === undefined
    ? []
    : [notice('returns-not-subtracted', nowhere, { header: returns.header, sales })];
}

/** The first column of sales, more of which is better, that a criterion counts as it stands. */
function salesCounted({ criteria }: Model): string | null {
  const headers = criteria.flatMap(({ reading, direction }) =>
    direction === 'more' && (reading.kind === 'column' || reading.kind === 'perTime')
      ? headersOf(reading)
      : [],
  );
  return headers.find((header) => headerMatch(header)?.role === 'revenue' && !isNet(header)) ?? null;
}

const isNet = (header: string): boolean => {
  const words = ` ${foldHeader(header)} `;
  return net.some((word) => words.includes(/\p{Script=Han}/u.test(word) ? word : ` ${foldWords(word)} `));
};

/** The whole header, or all of it but a unit behind a comma or in brackets. */
const isCalledReturns = ({ header }: RegisterColumn): boolean =>
  called.includes(foldHeader(header.replace(/[,(（，].*$/u, '')));

/** So many texts are tried: where none is an amount, the column says in words whether there were returns. */
const textsTried = 200;

function holdsAmounts({ cells }: RegisterColumn): boolean {
  const height = cellCount(cells);
  let texts = 0;
  for (let row = 0; row < height; row += 1) {
    const cell = cellAt(cells, row);
    if (typeof cell === 'number' && cell !== 0) return true;
    if (typeof cell !== 'string' || texts >= textsTried) continue;
    texts += 1;
    const parsed = parseNumber(cell);
    if (parsed.kind === 'ambiguous' || (parsed.kind === 'number' && parsed.value !== 0)) return true;
  }
  return false;
}

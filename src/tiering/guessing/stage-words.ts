import { labelKey } from '../readings/label-key';

/** What the stages on the way to the first payment are called in en, ru, es, zh, by how far they are; 0: it came to nothing. */
// A stage a row, as in a dictionary.
// prettier-ignore
const words: readonly (readonly [coefficient: number, words: readonly string[]])[] = [
  [0, [
    'lost', 'refused', 'rejected', 'closed lost', 'отказ', 'отказался', 'потерян', 'сделка потеряна', 'perdido', 'perdida',
    'rechazado', '流失', '丢单', '失败', '已流失',
  ]],
  [0.5, [
    'interested', 'interest', 'contacted', 'first contact', 'lead', 'new lead', 'заинтересован', 'интерес', 'связался',
    'первый контакт', 'контакт', 'лид', 'новый лид', 'interesado', 'contactado', 'primer contacto', '感兴趣', '有意向', '意向',
    '初步接触', '已联系',
  ]],
  [0.6, [
    'presented', 'presentation', 'first presentation', 'demo', 'презентация', 'презентации', 'первая презентация', 'показ',
    'демонстрация', 'presentación', 'presentado', 'primera presentación', 'demostración', '演示', '已演示', '方案演示',
  ]],
  [0.7, [
    'ready', 'ready to work', 'agreed', 'готов', 'готов работать', 'готов к работе', 'listo', 'dispuesto',
    'listo para trabajar', '准备合作', '愿意合作', '同意合作',
  ]],
  [0.8, [
    'started', 'in progress', 'in work', 'work started', 'начали работать', 'начали работу', 'в работе', 'работа начата',
    'empezado', 'iniciado', 'en curso', 'en proceso', '开始合作', '进行中', '已开始', '合作中',
  ]],
  [0.9, [
    'approved', 'awaiting payment', 'waiting for payment', 'invoiced', 'утвержден', 'утверждён', 'утверждено', 'ждем оплаты',
    'ждём оплаты', 'ожидание оплаты', 'ожидает оплаты', 'счет выставлен', 'счёт выставлен', 'aprobado', 'pendiente de pago',
    'esperando el pago', '已批准', '待付款', '等待付款', '已确认',
  ]],
  [1, [
    'paid', 'first payment', 'won', 'closed won', 'оплата', 'оплачен', 'оплачено', 'оплатил', 'первая оплата',
    'сделка закрыта', 'pagado', 'primer pago', 'ganado', '已付款', '已支付', '首次付款', '成交', '已成交',
  ]],
];

const coefficients = new Map(
  words.flatMap(([coefficient, all]) => all.map((word) => [labelKey(word), coefficient] as const)),
);

/**
 * How far a stage is on the way to the first payment, 0..1, by its usual names in four languages; null for any other word.
 * @example stageOf('В работе'); // => 0.8
 */
export function stageOf(word: string): number | null {
  return coefficients.get(labelKey(word)) ?? null;
}

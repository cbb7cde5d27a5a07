import type { ColumnRole } from './roles';

/** Words too common to be looked for within a header: they name their role as a whole only, as "Number" among six factors. */
export const wholeHeaders: Readonly<Partial<Record<ColumnRole, readonly string[]>>> = {
  'factor-number': ['number', 'количество', 'número', '数量评分'],
  'factor-finding': ['finding', 'нахождение', 'localización'],
  'factor-spending': ['spending', 'расходование', 'gasto', '付款方式'],
  'factor-value': ['value', 'ценность', 'valor'],
  'factor-repeat': ['repeat', 'повторные', 'repetidas'],
  'factor-support': ['support', 'поддержка', 'apoyo'],
  source: ['source', 'источник', 'origen', '来源'],
  // Of a tier by hand: whatever else may be valid until a day stands in a register without such a tier.
  'manual-from': [
    'from',
    'valid from',
    'set on',
    'с',
    'действует с',
    'desde',
    'válido desde',
    '生效日期',
    '起始日期',
  ],
  'manual-until': [
    'until',
    'valid until',
    'valid to',
    'expires',
    'до',
    'действует до',
    'срок действия',
    'hasta',
    'válido hasta',
    'vence',
    '截止',
    '截止日期',
    '有效期',
    '有效期至',
  ],
  // With an id or a date it is another column.
  frequency: ['transactions'],
  'lapse-reason': ['reason', 'причина', 'motivo', '原因'],
};

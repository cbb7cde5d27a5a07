import { guessColumns, type CellValue } from '../../../src/tiering';
import { headerMatch } from '../../../src/tiering/guessing/header-match';
import { roleTraits, type ColumnRole } from '../../../src/tiering/guessing/roles';
import { usualHeaders } from '../../../src/tiering/guessing/usual-headers';

// The keys of a record that lists every role are the roles; Object.keys forgets that.
const roles = Object.keys(usualHeaders) as ColumnRole[];

/** The headers that people are known to use, by role: English, Russian, Spanish, Chinese. */
const known: readonly (readonly [role: ColumnRole, headers: readonly string[]])[] = [
  [
    'key',
    [
      'client id',
      'customer no',
      'account id',
      'code',
      'код клиента',
      '№ клиента',
      'инн',
      'id',
      'código cliente',
      'nº cliente',
      'nif',
      'cif',
      'rfc',
      '客户编号',
      '客户编码',
      '客户代码',
    ],
  ],
  [
    'label',
    [
      'client',
      'customer',
      'company',
      'account',
      'клиент',
      'контрагент',
      'покупатель',
      'наименование',
      'cliente',
      'razón social',
      'empresa',
      '客户',
      '客户名称',
      '公司名称',
    ],
  ],
  [
    'revenue',
    [
      'revenue',
      'sales',
      'turnover',
      'billing',
      'order amount',
      'выручка',
      'оборот',
      'продажи',
      'сумма заказов',
      'отгрузка',
      'facturación',
      'ventas',
      'importe pedidos',
      '销售额',
      '下单金额',
      '交易金额',
      '营业额',
    ],
  ],
  [
    'profit',
    [
      'profit',
      'margin',
      'net profit',
      'contribution',
      'прибыль',
      'чистая прибыль',
      'маржа',
      'валовая прибыль',
      'beneficio',
      'margen',
      'utilidad',
      'ganancia',
      '利润',
      '净利润',
      '毛利',
      '利润贡献',
    ],
  ],
  [
    'margin',
    [
      'margin %',
      'markup',
      'маржинальность',
      'рентабельность',
      'наценка',
      'margen %',
      'rentabilidad',
      '毛利率',
      '利润率',
    ],
  ],
  [
    'frequency',
    [
      'orders',
      'frequency',
      'purchases',
      'частота',
      'кол-во заказов',
      'закупок',
      'frecuencia',
      'nº pedidos',
      'compras',
      '购买频率',
      '订单数',
      '交易次数',
    ],
  ],
  [
    'last-purchase',
    [
      'last order',
      'last purchase',
      'последняя покупка',
      'дата последней отгрузки',
      'última compra',
      '最近一次购买',
      '最后下单日期',
    ],
  ],
  [
    'first-purchase',
    [
      'client since',
      'first order',
      'клиент с',
      'дата договора',
      'начало работы',
      'cliente desde',
      'alta',
      '首次购买',
      '合作开始',
    ],
  ],
  [
    'days-late',
    [
      'days late',
      'overdue',
      'dpd',
      'просрочка',
      'дней просрочки',
      'días de retraso',
      'mora',
      '逾期天数',
      '拖欠天数',
    ],
  ],
  ['debt', ['debt', 'задолженность', 'дебиторка', 'deuda', '欠款']],
  [
    'credit',
    [
      'credit',
      'payment score',
      'кредитный рейтинг',
      'финдисциплина',
      'crédito',
      'puntualidad de pago',
      '信用状况',
      '信用等级',
    ],
  ],
  [
    'potential',
    [
      'potential',
      'prospects',
      'wallet',
      'потенциал',
      'перспективность',
      'potencial',
      'perspectivas',
      '发展前景',
      '潜力',
    ],
  ],
  ['assets', ['assets', 'aum', 'balance', 'активы', 'остаток', 'activos', 'saldo', '资产总量', '资产']],
  ['intent', ['intent', 'interest', 'интерес', 'готовность', 'intención de compra', '购买意愿']],
  ['stage', ['stage', 'probability', 'стадия', 'этап', 'коэффициент', 'etapa', 'fase', '阶段']],
  ['owner', ['manager', 'owner', 'менеджер', 'ответственный', 'comercial', 'vendedor', '客户经理', '负责人']],
  ['region', ['region', 'city', 'регион', 'город', 'región', 'ciudad', '地区', '城市']],
  [
    'last-contact',
    ['last contact', 'last call', 'последний контакт', 'дата звонка', 'último contacto', '最近联系'],
  ],
  ['group', ['group', 'client type', 'группа', 'тип клиента', 'grupo', '客户类型']],
  [
    'recency',
    ['recency', 'days since last order', 'давность', 'дней без заказов', 'recencia', '最近一次消费'],
  ],
  ['potential-amount', ['potential amount', 'deal amount', 'сумма сделки', 'importe previsto', '预计金额']],
  ['referred-by', ['referred by', 'кто рекомендовал', 'recomendado por', '推荐人']],
  ['partner', ['partner', 'партнёр', 'socio', '合作伙伴']],
  ['legal-form', ['legal form', 'форма собственности', 'forma jurídica', '企业性质']],
  ['lapse-reason', ['reason for lapsing', 'причина ухода', 'motivo del abandono', '交易中止原因']],
  ['manual-tier', ['manual tier', 'статус вручную', 'nivel manual', '人工调整']],
  ['factor-number', ['number', 'количество', 'número']],
  ['factor-finding', ['ease of finding', 'простота нахождения', 'facilidad de localización', '寻找难易度']],
  ['factor-spending', ['spending patterns', 'модели расходования средств', 'patrones de gasto', '付款方式']],
  [
    'factor-value',
    ['money value of sale', 'денежная ценность продажи', 'valor monetario de la venta', '单笔销售价值'],
  ],
  ['factor-repeat', ['repeat sales', 'повторные продажи', 'ventas repetidas', '重复购买']],
  [
    'factor-support',
    ['ongoing sales support', 'текущая поддержка продаж', 'apoyo continuo a la venta', '持续销售支持'],
  ],
];

it.each(known.flatMap(([role, headers]) => headers.map((header) => [header, role] as const)))(
  'the header %s is %s as it stands',
  (header, role) => {
    expect(headerMatch(header)).toEqual({ role, score: 1 });
    expect(headerMatch(header.toUpperCase())).toEqual({ role, score: 1 });
  },
);

it.each(roles)('the usual header of %s is known as that', (role) => {
  expect(headerMatch(usualHeaders[role])).toEqual({ role, score: 1 });
});

it.each<[string, ColumnRole]>([
  ['Number of employees', 'factor-number'],
  ['Количество сотрудников', 'factor-number'],
  ['Customer value', 'factor-value'],
  ['Support tickets', 'factor-support'],
  ['Reason', 'manual-reason'],
])('%s is no %s: words so common count as a whole header only', (header, role) => {
  expect(headerMatch(header)?.role ?? null).not.toBe(role);
});

it('what only presets read is never weighed unasked', () => {
  const usual: readonly ColumnRole[] = [
    'revenue',
    'profit',
    'margin',
    'frequency',
    'last-purchase',
    'days-late',
    'debt',
    'credit',
    'potential',
    'assets',
    'intent',
  ];
  expect(roles.filter((role) => roleTraits[role].weight > 0)).toEqual(usual);
});

it('a column of a role is sure where its content fits, and doubtful where it does not', () => {
  const days: readonly CellValue[] = ['2026-01-05', '2026-02-06'];
  const [fits, contradicts] = guessColumns([
    { header: 'Next contact', cells: days },
    { header: 'Rated on', cells: ['often', 'never'] },
  ]);
  expect([fits?.confidence, contradicts?.confidence]).toEqual([1, 0.6]);
});

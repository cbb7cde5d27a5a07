import type { ColumnRole } from './roles';

/** What the columns are called that presets read beside the usual measures, in en, ru, es, zh; see `headerWords`. */
// The words stand in rows, as in a dictionary.
// prettier-ignore
export const otherWords = {
  recency: [
    'recency', 'days since last order', 'days since last purchase', 'days since order', 'days silent',
    'давность', 'давность покупки', 'дней с последней покупки', 'дней с последнего заказа',
    'дней без заказов', 'recencia', 'días desde la última compra', 'días desde el último pedido',
    '最近一次消费', '距上次购买天数', '未下单天数',
  ],
  quantity: [
    'quantity', 'units', 'units sold', 'order quantity', 'volume', 'объем', 'штук',
    'количество товара', 'cantidad', 'unidades', 'volumen', '数量', '下单数量', '销量',
  ],
  'potential-amount': [
    'potential amount', 'deal amount', 'expected amount', 'deal value', 'opportunity amount',
    'потенциальная сумма', 'сумма сделки', 'ожидаемая сумма', 'importe potencial', 'importe previsto',
    'valor de la oportunidad', '潜在金额', '预计金额', '商机金额',
  ],
  owner: [
    'manager', 'owner', 'account manager', 'account owner', 'sales rep', 'salesperson', 'responsible',
    'менеджер', 'ответственный', 'куратор', 'comercial', 'vendedor', 'responsable', 'gestor', '客户经理',
    '负责人', '业务员',
  ],
  region: [
    'region', 'city', 'country', 'state', 'territory', 'регион', 'город', 'страна', 'область', 'región',
    'ciudad', 'país', 'provincia', '地区', '城市', '国家', '省份',
  ],
  'legal-form': [
    'legal form', 'entity type', 'company or person', 'правовая форма', 'форма собственности', 'юрлицо',
    'юридическое лицо', 'forma jurídica', 'particular o empresa', '企业性质', '法律形式', '个人企业',
  ],
  partner: [
    'partner', 'is partner', 'partnership', 'партнер', 'является партнером', 'партнерство', 'socio',
    'es socio', '合作伙伴', '是否合作伙伴',
  ],
  'referred-by': [
    'referred by', 'recommended by', 'referrer', 'came from client', 'рекомендован', 'кто рекомендовал',
    'по рекомендации', 'рекомендатель', 'recomendado por', 'referido por', '推荐人', '介绍人', '转介绍',
  ],
  source: [
    'lead source', 'client source', 'came from', 'channel', 'источник клиента', 'откуда пришел',
    'канал привлечения', 'origen del cliente', 'procedencia', 'canal', '客户来源', '来源渠道',
  ],
  'lapse-reason': [
    'reason for lapsing', 'reason for leaving', 'lapse reason', 'churn reason', 'причина ухода',
    'причина прекращения', 'причина потери', 'motivo del abandono', 'motivo de baja', '交易中止原因',
    '流失原因',
  ],
  'manual-tier': [
    'manual tier', 'tier by hand', 'tier override', 'статус вручную', 'ручной статус', 'категория вручную',
    'nivel manual', '人工等级', '人工调整', '手动等级',
  ],
  'manual-reason': [
    'manual tier reason', 'reason for manual tier', 'override reason', 'причина ручного статуса',
    'основание статуса', 'motivo del nivel manual', '人工调整原因',
  ],
  'manual-from': [
    'manual tier from', 'manual tier since', 'статус вручную с', 'дата ручного статуса', 'nivel manual desde',
    'fecha del nivel manual', '人工等级起', '人工调整日期',
  ],
  'manual-until': [
    'manual tier until', 'manual tier till', 'override until', 'override expires', 'статус вручную до',
    'срок ручного статуса', 'nivel manual hasta', '人工等级截止', '人工等级有效期',
  ],
  'rated-on': [
    'rated on', 'rating date', 'potential rated on', 'дата оценки', 'дата рейтинга', 'fecha de valoración',
    'fecha de evaluación', '评估日期', '评分日期',
  ],
  'next-contact': [
    'next contact', 'next call', 'next action date', 'follow up date', 'следующий контакт',
    'следующий звонок', 'дата следующего контакта', 'próximo contacto', 'próxima llamada', '下次联系',
    '下次联系日期',
  ],
  'factor-number': [
    'number of such clients', 'number on the market', 'market size', 'количество на рынке',
    'размер рынка', 'tamaño del mercado', '市场数量',
  ],
  'factor-finding': [
    'ease of finding', 'easy to find', 'простота нахождения', 'легко найти', 'facilidad de localización',
    '寻找难易度',
  ],
  'factor-spending': [
    'spending patterns', 'spending pattern', 'модели расходования средств', 'модели расходования',
    'patrones de gasto', '付款习惯',
  ],
  'factor-value': [
    'money value of sale', 'money value', 'value of a sale', 'денежная ценность продажи',
    'денежная ценность', 'ценность продажи', 'valor monetario de la venta', '单笔销售价值',
  ],
  'factor-repeat': [
    'repeat sales', 'repeat purchases', 'повторные продажи', 'повторные покупки', 'ventas repetidas',
    '重复购买', '重复销售',
  ],
  'factor-support': [
    'ongoing sales support', 'sales support', 'ongoing support', 'текущая поддержка продаж',
    'поддержка продаж', 'apoyo continuo a la venta', 'apoyo a la venta', '持续销售支持',
  ],
} as const satisfies Readonly<Partial<Record<ColumnRole, readonly string[]>>>;

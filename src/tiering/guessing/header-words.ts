import type { otherWords } from './other-words';
import type { ColumnRole } from './roles';

/** What the usual columns are called, in en, ru, es, zh. Compared after folding: case, accents and punctuation aside. */
// The words stand in rows, as in a dictionary.
// prettier-ignore
export const headerWords: Readonly<Record<Exclude<ColumnRole, keyof typeof otherWords>, readonly string[]>> = {
  key: [
    'client id', 'customer id', 'customer no', 'client no', 'account id', 'account no', 'client code',
    'customer code', 'code', 'id', 'key', 'код клиента', '№ клиента', 'номер клиента', 'код контрагента',
    'код', 'инн', 'ид', 'código cliente', 'código de cliente', 'nº cliente', 'id cliente', 'nif', 'cif',
    'rfc', 'código', '客户编号', '客户编码', '客户代码', '编号',
  ],
  label: [
    'client', 'customer', 'company', 'account', 'name', 'client name', 'customer name', 'company name',
    'reseller', 'клиент', 'контрагент', 'покупатель', 'наименование', 'компания', 'название',
    'наименование клиента', 'cliente', 'razón social', 'empresa', 'nombre', 'nombre del cliente', '客户',
    '客户名称', '公司名称', '公司', '名称',
  ],
  revenue: [
    'revenue', 'sales', 'turnover', 'billing', 'order amount', 'order value', 'sales value', 'monetary', 'amount', 'annual revenue', 'net sales',
    'total sales', 'net revenue', 'total charges', 'total amount', 'total spent', 'total revenue', 'выручка', 'оборот', 'продажи', 'сумма заказов', 'отгрузка', 'отгрузки',
    'сумма продаж', 'сумма', 'facturación', 'ventas', 'importe pedidos', 'importe de los pedidos',
    'ingresos', 'importe', '销售额', '下单金额', '交易金额', '营业额', '销售收入', '金额',
  ],
  profit: [
    'profit', 'margin', 'net profit', 'gross profit', 'contribution', 'прибыль', 'чистая прибыль', 'маржа',
    'валовая прибыль', 'beneficio', 'beneficio neto', 'margen', 'utilidad', 'utilidad neta', 'ganancia',
    '利润', '净利润', '毛利', '利润贡献',
  ],
  margin: [
    'margin %', 'markup', 'profitability', 'маржинальность', 'рентабельность', 'наценка', 'маржа %',
    'margen %', 'rentabilidad', '毛利率', '利润率',
  ],
  frequency: [
    'orders', 'frequency', 'purchases', 'number of orders', 'order count', 'purchase frequency', 'частота',
    'частота закупа', 'частота покупок', 'кол-во заказов', 'количество заказов', 'число заказов', 'закупок',
    'заказов', 'frecuencia', 'frecuencia de compra', 'nº pedidos', 'número de pedidos', 'pedidos',
    'compras', '购买频率', '购买频次', '订单数', '订单数量', '交易次数', '下单次数',
  ],
  'last-purchase': [
    'last order', 'last purchase', 'last order date', 'last purchase date', 'последняя покупка',
    'дата последней отгрузки', 'последний заказ', 'дата последнего заказа', 'дата последней покупки',
    'последняя отгрузка', 'última compra', 'último pedido', 'fecha última compra', 'fecha último pedido',
    '最近一次购买', '最后下单日期', '最近下单日期', '最近下单', '最近订单', '最近订单日期', '最后订单', '最后订单日期', '最近购买',
    '最后下单', '最后购买', '最后交易', '最近交易', '上次下单',
  ],
  'first-purchase': [
    'client since', 'customer since', 'first order', 'first purchase', 'first order date', 'клиент с',
    'дата договора', 'начало работы', 'первый заказ', 'первая покупка', 'дата первого заказа',
    'cliente desde', 'alta', 'fecha de alta', 'primer pedido', 'primera compra', '首次购买', '合作开始', '首次下单',
  ],
  'days-late': [
    'days late', 'overdue', 'dpd', 'days overdue', 'overdue days', 'average days late', 'late days',
    'просрочка', 'дней просрочки', 'дни просрочки', 'просрочка дней', 'просрочка дн', 'días de retraso',
    'mora', 'días de mora', 'retraso', 'días retraso', '逾期天数', '拖欠天数', '拖延天数',
  ],
  debt: [
    'debt', 'overdue amount', 'receivables', 'arrears', 'задолженность', 'дебиторка',
    'дебиторская задолженность', 'долг', 'deuda', 'importe vencido', '欠款', '应收账款', '逾期金额',
  ],
  credit: [
    'credit', 'payment score', 'credit rating', 'credit score', 'payment discipline', 'кредитный рейтинг',
    'финдисциплина', 'финансовая дисциплина', 'платежная дисциплина', 'crédito', 'puntualidad de pago',
    '信用状况', '信用等级', '信用评分',
  ],
  potential: [
    'potential', 'prospects', 'wallet', 'потенциал', 'перспективность', 'перспективы', 'potencial',
    'perspectivas', '发展前景', '潜力', '发展潜力',
  ],
  assets: [
    'assets', 'aum', 'balance', 'активы', 'остаток', 'остаток на счете', 'activos', 'saldo', '资产总量', '资产',
  ],
  intent: [
    'intent', 'interest', 'purchase intent', 'интерес', 'готовность', 'готовность к покупке',
    'intención de compra', 'intención', '购买意愿', '意向',
  ],
  stage: [
    'stage', 'probability', 'стадия', 'этап', 'коэффициент', 'коэффициент стадии', 'etapa', 'fase',
    'probabilidad', '阶段', '成交概率',
  ],
  group: [
    'group', 'client group', 'segment', 'category', 'industry', 'client type', 'customer type',
    'группа', 'группа клиентов', 'сегмент', 'отрасль', 'тип клиента', 'категория клиента', 'grupo',
    'grupo de clientes', 'segmento', 'sector', 'tipo de cliente', '分组', '客户类型', '客户分组', '行业',
  ],
  'last-contact': [
    'last contact', 'last call', 'last contact date', 'contacted on', 'последний контакт', 'дата звонка',
    'последний звонок', 'дата последнего контакта', 'último contacto', 'última llamada', '最近联系', '最近联系日期',
    '上次联系',
  ],
};

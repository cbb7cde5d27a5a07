import type { ColumnRole } from './roles';

/** How people vary the usual names of columns, in en, ru, es, zh; see `headerWords`. */
// The words stand in rows, as in a dictionary.
// prettier-ignore
export const everydayWords: Readonly<Partial<Record<ColumnRole, readonly string[]>>> = {
  key: [
    'customer number', 'client number', 'account number', 'id клиента', 'id de cliente', 'número de cliente',
    'n º cliente', 'n o cliente', 'ruc', 'cuit', '客户id', '客户号', '会员编号', '会员号',
  ],
  label: [
    'organization', 'organisation', 'buyer', 'business name', 'заказчик', 'организация', 'nombre comercial',
    'comprador', '企业名称', '单位名称',
  ],
  revenue: [
    'spend', 'annual spend', 'total spend', 'purchase amount', 'purchase value', 'purchase volume', 'amount purchased',
    'total invoiced', 'order total', 'sales amount', 'gross sales', 'сумма закупок', 'объем закупок',
    'сумма закупа', 'объем закупа', 'сумма покупок', 'объем покупок', 'закупки на сумму', 'объем продаж',
    'сумма отгрузок', 'объем отгрузок', 'отгружено', 'сумма реализации', 'товарооборот', 'доход', 'поступления',
    'importe de compras', 'importe de las compras', 'importe compras', 'volumen de compras', 'volumen de ventas',
    'volumen de negocio', 'cifra de negocio', 'cifra de negocios', 'cifra de ventas', 'gasto anual', 'gasto total',
    'monto', 'monto de compras', 'total comprado', 'total facturado', '采购额', '采购金额', '采购总额',
    '交易额', '成交额', '成交金额', '订单金额', '订单总额', '消费金额', '消费额', '消费总额', '累计消费', '购买金额', '购买额',
    '进货额', '进货金额', '订货额', '订货金额', '合同金额', '合同额', '销售总额', '销售金额', '营收', '营业收入', '总金额',
  ],
  profit: [
    'gross margin', 'net income', 'маржинальная прибыль', 'маржинальный доход', 'валовый доход', 'margen bruto',
    '净利', '毛利额', '销售利润',
  ],
  margin: ['gross margin %', 'margin percent', 'profit margin %', 'margen bruto %', '毛利润率', '销售利润率'],
  frequency: [
    'number of purchases', 'number of transactions', 'purchase count', 'закупки', 'количество закупок', 'число закупок',
    'кол во закупок', 'частота закупок', 'количество покупок', 'число покупок', 'кол во покупок', 'покупок',
    'количество сделок', 'число сделок', 'кол во сделок', 'количество отгрузок', 'число отгрузок', 'кол во отгрузок',
    'количество продаж', 'число продаж', 'frecuencia de pedidos', 'cantidad de pedidos', 'cantidad de compras', 'número de compras',
    '采购次数', '采购频率', '采购频次', '消费次数', '消费频率', '消费频次', '购买次数', '成交次数', '下单频率', '下单频次',
    '交易笔数', '订单笔数', '订单量',
  ],
  quantity: [
    'объем закупок шт', 'объем продаж шт', 'объем покупок шт', 'продано штук', 'шт', '采购量', '采购数量', '订货量', '订货数量',
    '购买数量', '购买量', '销售数量', '销售量',
  ],
  'last-purchase': [
    'date of last order', 'date of last purchase', 'last sale', 'most recent order', 'most recent purchase', 'last invoice',
    'last invoice date', 'последняя закупка', 'последней закупки', 'последняя продажа', 'последней продажи', 'последняя сделка',
    'последней сделки', 'последней покупки', 'посл заказа', 'посл заказ', 'посл покупки', 'посл отгрузки', 'última venta',
    'fecha de la última compra', 'fecha de última compra', 'fecha de la última venta', '最近采购', '最近消费', '最近成交', '最后一次购买',
    '上次采购', '上次购买', '上次消费', '最后采购', '最后消费', '最后成交',
  ],
  'first-purchase': [
    'customer from', 'client from', 'first sale', 'date of first order', 'date of first purchase', 'первой покупки', 'первая закупка',
    'первой закупки', 'первого заказа', 'первая отгрузка', 'первой отгрузки', 'начала работы', 'начала сотрудничества',
    'начало сотрудничества', 'primera venta', 'fecha alta', 'fecha de la primera compra', '首次采购', '首次消费', '首次成交',
    '首单日期', '首单时间', '开始合作',
  ],
  'days-late': [
    'days past due', 'past due days', 'payment delay', 'average delay', 'delay days', 'дней задержки', 'задержка оплаты',
    'días de atraso', 'días vencidos', 'atraso', '逾期天', '延迟付款天数', '延期天数',
  ],
  debt: [
    'outstanding', 'outstanding amount', 'outstanding balance', 'past due amount', 'past due', 'amount due', 'overdue balance',
    'accounts receivable', 'сумма долга', 'сумма задолженности', 'сумма просрочки', 'сумма дебиторки', 'просроченная задолженность',
    'saldo pendiente', 'saldo deudor', 'importe pendiente', 'monto pendiente', 'monto vencido', 'cuentas por cobrar', '欠款金额',
    '欠款总额', '应收金额', '应收款', '未付金额', '未收金额', '未回款', '未回款金额', '拖欠金额', '逾期欠款',
  ],
  potential: ['потенциал роста', 'potencial de crecimiento', '客户潜力', '增长潜力'],
  'potential-amount': [
    'expected revenue', 'expected sales', 'potential revenue', 'potential sales', 'potential turnover', 'потенциальный оборот',
    'потенциальная выручка', 'потенциальный объем закупок', 'ожидаемая выручка', 'ожидаемый оборот', 'ventas potenciales',
    'ventas previstas', 'ingresos previstos', 'ingresos potenciales', 'facturación potencial', 'facturación prevista', '潜在采购额',
    '潜在销售额', '预计采购额', '预计采购金额', '预计销售额', '预计销售金额', '预计成交金额', '预计成交额',
  ],
  stage: ['sales stage', 'deal stage', 'pipeline stage', 'этап продаж', 'стадия продаж', 'etapa de venta', 'fase de ventas', '销售阶段'],
  owner: [
    'sales manager', 'account executive', 'asesor', 'asesor comercial', 'ejecutivo de cuenta', 'responsable de ventas', '销售经理',
    '销售员', '业务经理', '跟进人',
  ],
  region: [
    'sales region', 'sales territory', 'регион продаж', 'район', 'округ', 'zona', 'zona de ventas', '区域', '销售区域', '省市',
  ],
  'last-contact': [
    'last contacted', 'дата контакта', 'последнего звонка', 'последнее касание', '上次跟进', '最近跟进', '最后联系', '最后跟进',
  ],
};

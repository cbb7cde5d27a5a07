import type { OrdersSpec } from '../model';

/** What a column of an orders sheet can be. */
export type OrdersRole = Exclude<keyof OrdersSpec, 'sheet' | 'file'>;

export interface OrdersRoleWords {
  /** The kind of content that fits. */
  readonly content: 'number' | 'date' | 'any';
  readonly words: readonly string[];
}

/** What the columns of orders are called, in en, ru, es, zh; the usual English header first. Compared as `headerWords`. */
// The words stand in rows, as in a dictionary.
// prettier-ignore
export const orderWords: Readonly<Record<OrdersRole, OrdersRoleWords>> = {
  client: { content: 'any', words: [
    'client id', 'client', 'customer id', 'customer', 'customer no', 'client no', 'client code',
    'customer code', 'account id', 'account', 'buyer', 'код клиента', 'клиент', '№ клиента', 'контрагент',
    'код контрагента', 'покупатель', 'заказчик', 'инн', 'código de cliente', 'código cliente', 'id cliente',
    'nº cliente', 'cliente', 'comprador', 'nif', 'cif', '客户编号', '客户编码', '客户代码', '客户', '客户名称', '买方',
  ] },
  date: { content: 'date', words: [
    'date', 'order date', 'invoice date', 'sale date', 'shipped date', 'shipment date', 'purchase date',
    'day', 'дата', 'дата заказа', 'дата отгрузки', 'дата продажи', 'дата документа', 'дата накладной',
    'fecha', 'fecha de pedido', 'fecha del pedido', 'fecha de factura', 'fecha de venta', '日期', '下单日期',
    '订单日期', '发货日期', '交易日期',
  ] },
  amount: { content: 'number', words: [
    'amount', 'order amount', 'total', 'sum', 'revenue', 'sales', 'line total', 'net amount',
    'invoice amount', 'order total', 'value', 'сумма', 'сумма заказа', 'сумма документа', 'выручка',
    'стоимость', 'importe', 'importe del pedido', 'importe total', 'ventas', '金额', '下单金额', '订单金额',
    '交易金额', '销售额', '总额',
  ] },
  order: { content: 'any', words: [
    'order id', 'order no', 'order number', 'order', 'invoice', 'invoice id', 'invoice no',
    'invoice number', 'document no', 'номер заказа', '№ заказа', 'заказ', 'номер накладной', 'накладная',
    'номер счета', 'счет', 'документ', 'nº pedido', 'nº de pedido', 'número de pedido', 'pedido',
    'nº factura', 'factura', '订单编号', '订单号', '单号', '发票号', '合同号',
  ] },
  quantity: { content: 'number', words: [
    'quantity', 'qty', 'units', 'pieces', 'количество', 'кол-во', 'объем', 'штук', 'cantidad', 'unidades',
    '数量', '下单数量', '件数',
  ] },
  product: { content: 'any', words: [
    'product', 'product id', 'product name', 'item', 'sku', 'article', 'goods', 'товар', 'номенклатура',
    'артикул', 'продукт', 'услуга', 'producto', 'artículo', 'referencia', '产品', '商品', '品名', '产品名称',
    '货号',
  ] },
  cost: { content: 'number', words: [
    'cost', 'cogs', 'cost of goods', 'unit cost', 'purchase cost', 'себестоимость', 'закупочная стоимость',
    'затраты', 'coste', 'costo', 'coste de ventas', '成本', '进货成本',
  ] },
  margin: { content: 'number', words: [
    'margin', 'margin %', 'profit margin', 'маржа', 'маржа %', 'маржинальность', 'рентабельность', 'margen',
    'margen %', 'rentabilidad', '毛利率', '利润率',
  ] },
  due: { content: 'date', words: [
    'due', 'due date', 'due on', 'payment due', 'срок оплаты', 'оплатить до', 'дата платежа по договору',
    'vencimiento', 'fecha de vencimiento', '到期日', '应付日期', '付款期限',
  ] },
  paid: { content: 'date', words: [
    'paid', 'paid on', 'paid date', 'date paid', 'payment date', 'settled date', 'дата оплаты',
    'оплачено', 'фактическая дата оплаты', 'fecha de pago', 'pagado', 'pagado el', '付款日期', '支付日期',
    '实际付款日期',
  ] },
  reason: { content: 'any', words: [
    'reason', 'delay reason', 'reason for delay', 'причина', 'причина просрочки', 'причина задержки',
    'motivo', 'motivo del retraso', '原因', '拖延原因', '逾期原因',
  ] },
  terms: { content: 'any', words: [
    'terms', 'payment terms', 'terms of payment', 'условия оплаты', 'условия', 'форма оплаты',
    'condiciones de pago', 'condiciones', 'forma de pago', '付款条件', '付款方式', '结算方式',
  ] },
};

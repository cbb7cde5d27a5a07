import { headerMatch } from '../../../src/tiering/guessing/header-match';
import type { ColumnRole } from '../../../src/tiering/guessing/roles';

/** Headers as people vary them: English, Russian, Spanish, Chinese. One line a language; the words are parted by semicolons. */
const everyday: Readonly<Partial<Record<ColumnRole, readonly string[]>>> = {
  key: [
    'Customer number; Account number; Client number; Client No.; Customer ID; CustomerID',
    'Номер клиента; ID клиента; Код контрагента',
    'Número de cliente; ID de cliente; Código de cliente; N.º cliente; RUC; CUIT',
    '客户ID; 客户号; 客户编号; 会员编号',
  ],
  label: [
    'Organization; Buyer; Business name; Client name; Customer Name',
    'Заказчик; Организация; Название компании; Наименование контрагента; Клиент (юр. название)',
    'Nombre comercial; Nombre de la empresa; Nombre del cliente; Comprador',
    '企业名称; 单位名称; 客户名; 客户简称; 公司名',
  ],
  revenue: [
    'Annual spend; Total spend; Spend, EUR; Purchase amount; Purchase value; Annual purchase volume; Amount purchased; Yearly sales; Annual turnover; Invoiced amount; Total invoiced; Sales amount; Order total; Gross sales; Revenue 2025; Sales YTD; Net sales, k€; Sales excl. tax',
    'Объём закупок; Объем закупок, тыс. руб.; Сумма закупок; Сумма закупок за год; Годовой объём закупок; Закупки, руб.; Сумма закупа; Объём покупок; Сумма покупок; Закупки на сумму; Годовой оборот; Оборот за год; Товарооборот; Годовая выручка; Выручка без НДС; Объём продаж; Объём продаж, руб.; Сумма продаж; Сумма отгрузок; Объём отгрузок; Отгружено, руб.; Сумма реализации; Доход; Доход от клиента; Поступления; Продажи за 12 мес.',
    'Importe anual; Importe de compras; Importe de las compras; Importe comprado; Volumen de compras; Volumen de negocio; Volumen de ventas; Cifra de negocio; Cifra de negocios; Facturación anual; Ventas anuales; Ventas netas; Ventas sin IVA; Gasto anual; Gasto total; Monto; Monto de compras; Monto total; Total facturado; Total comprado; Compras (€); Compras en euros; Ingresos anuales',
    '采购额; 年采购额; 采购金额; 采购总额; 年度采购金额; 采购额（万元）; 年销售额; 年度销售额; 年营业额; 交易额; 年交易额; 成交额; 成交金额; 订单金额; 订单总额; 消费金额; 消费额; 消费总额; 累计消费; 累计消费金额; 购买金额; 购买额; 进货额; 进货金额; 订货额; 合同金额; 合同额; 销售金额; 营收; 营业收入; 总金额; 销售收入(元)',
  ],
  profit: [
    'Gross margin; Net income; Annual profit; Profit, EUR; Gross profit',
    'Прибыль за год; Чистая прибыль, руб.; Маржинальная прибыль; Маржинальный доход; Валовая маржа; Прибыль от клиента; Прибыль с продаж',
    'Beneficio anual; Margen bruto; Ganancia neta; Beneficio bruto; Utilidad bruta',
    '毛利额; 净利; 年利润; 销售利润; 利润额',
  ],
  margin: [
    'Gross margin %; Margin percent; Profit margin %',
    'Маржа, %; Рентабельность продаж; Маржинальность, %',
    'Margen bruto %; Rentabilidad de ventas',
    '毛利率; 销售利润率',
  ],
  frequency: [
    'Orders per year; Order frequency; No. of orders; Number of purchases; Transactions; Purchase count',
    'Количество закупок; Число закупок; Кол-во закупок; Частота закупок; Количество покупок; Число покупок; Заказов в год; Покупок в год; Количество сделок; Кол-во отгрузок; Количество заказов за год',
    'Número de compras; Frecuencia de pedidos; Cantidad de pedidos; Pedidos al año; N.º de pedidos; Compras al año',
    '采购次数; 采购频率; 采购频次; 消费次数; 购买次数; 订单量; 下单频率; 交易笔数; 年订单数',
  ],
  quantity: [
    'Units purchased; Sales quantity',
    'Объём закупок, шт.; Объём продаж, шт.; Объём, т; Продано штук',
    'Cantidad comprada; Unidades vendidas',
    '采购量; 采购数量; 年采购量; 订货量; 购买数量; 销售数量',
  ],
  'last-purchase': [
    'Date of last order; Last sale; Most recent order; Last purchase on; Last invoice date',
    'Дата последней закупки; Последняя закупка; Последняя продажа; Дата последней продажи; Последняя сделка; Дата посл. заказа; Дата последнего заказа; Последний заказ (дата)',
    'Fecha de la última compra; Fecha de última compra; Última venta; Último pedido (fecha); Fecha del último pedido',
    '最近采购日期; 最近采购时间; 最近消费; 最近消费日期; 最后一次购买; 最近成交日期; 最近购买日期; 上次采购; 上次购买日期; 最后采购日期; 最后消费时间',
  ],
  'first-purchase': [
    'Customer from; Date of first order; First sale; Client since (date)',
    'Дата первой покупки; Первая закупка; Дата первой закупки; Дата начала работы; Дата начала сотрудничества; Первая отгрузка; Клиент с (дата)',
    'Fecha de la primera compra; Primera venta; Fecha alta; Cliente desde (fecha)',
    '首次采购; 首次采购日期; 首单日期; 合作开始日期; 首次消费; 首次购买时间; 开始合作时间',
  ],
  'days-late': [
    'Days past due; Payment delay, days; Average delay',
    'Дней задержки; Задержка оплаты; Средняя просрочка, дней; Просрочка (дней)',
    'Días de atraso; Días vencidos; Retraso medio (días); Atraso',
    '逾期天; 平均逾期天数; 延迟付款天数',
  ],
  debt: [
    'Outstanding; Outstanding amount; Outstanding balance; Past due amount; Accounts receivable; Overdue balance; Amount due',
    'Сумма долга; Сумма задолженности; Просроченная задолженность; Сумма просрочки; Долг, руб.',
    'Saldo pendiente; Importe pendiente; Cuentas por cobrar; Deuda vencida; Saldo deudor',
    '欠款金额; 应收金额; 应收款; 未付金额; 未收金额; 拖欠金额; 逾期欠款; 未回款金额',
  ],
  potential: [
    'Growth potential; Client potential',
    'Потенциал клиента; Потенциал роста; Перспективность клиента',
    'Potencial de crecimiento',
    '客户潜力; 增长潜力',
  ],
  'potential-amount': [
    'Expected revenue; Potential revenue; Potential sales',
    'Потенциальный оборот; Потенциальная выручка; Ожидаемая выручка; Потенциальный объём закупок',
    'Ventas potenciales; Ingresos previstos; Facturación potencial',
    '潜在采购额; 预计采购额; 预计销售额; 潜在销售额; 预计成交金额',
  ],
  stage: [
    'Deal stage; Sales stage; Pipeline stage',
    'Стадия сделки; Этап сделки; Этап продаж; Этап воронки',
    'Etapa de venta; Fase de ventas',
    '销售阶段; 跟进阶段; 商机阶段',
  ],
  owner: [
    'Sales manager; Account executive; Responsible manager; Purchasing contact manager',
    'Ответственный менеджер; Менеджер по продажам; Менеджер клиента',
    'Responsable de ventas; Asesor comercial; Ejecutivo de cuenta',
    '销售经理; 销售员; 业务经理; 跟进人',
  ],
  region: [
    'Sales region; Sales territory',
    'Регион продаж; Район; Федеральный округ',
    'Zona; Zona de ventas',
    '销售区域; 所在城市; 区域',
  ],
  'last-contact': [
    'Last contacted; Date of last contact',
    'Дата контакта; Дата последнего звонка; Последнее касание',
    'Fecha último contacto; Fecha del último contacto',
    '上次跟进; 最近跟进日期; 最后联系; 最近联系时间',
  ],
};

const rows = Object.entries(everyday).flatMap(([role, lines]) =>
  lines.flatMap((line) => line.split('; ').map((header) => [header, role] as const)),
);

it.each(rows)('the header %s is good enough for %s', (header, role) => {
  const match = headerMatch(header);
  expect(match?.role ?? null).toBe(role);
  expect(match?.score).toBeGreaterThanOrEqual(0.85);
});

it.each([
  'Телефон; Год; № п/п; Индекс; Почтовый индекс; Примечание; Закупщик; Отдел закупок; Кредитный лимит',
  'Phone; ZIP; Postcode; Year; No; Purchasing department; Credit limit; Notes; Invoice no; Product',
  'Teléfono; Código postal; Año; Límite de crédito; Departamento de compras; Notas',
  '电话; 邮编; 年份; 序号; 信用额度; 注册资本; 采购员; 采购部; 备注',
  'Discount amount; Refund amount; Returned amount; Cost of sales; Sales growth; Sales plan; Sales target; Tax amount',
  'Сумма скидки; Сумма скидок; Сумма возвратов; Сумма НДС; Себестоимость продаж; Рост продаж; План продаж; Прогноз выручки',
  'Importe de descuentos; Importe devoluciones; Importe IVA; Coste de ventas; Crecimiento de ventas; Objetivo de ventas',
  '退货金额; 退款金额; 折扣金额; 优惠金额; 税额; 销售成本; 采购成本; 销售增长率; 目标销售额; 计划采购额',
])('no measure stands behind %s', (line) => {
  const taken = line.split('; ').filter((header) => headerMatch(header) !== null);
  expect(taken).toEqual([]);
});

/** How assets/sample/northwind-clients.csv came from Northwind's orders: one row a client, orders added up. */
import Papa from 'papaparse';

interface Order {
  readonly customer_id: string;
  readonly order_date: string;
  readonly required_date: string;
  readonly shipped_date: string;
  readonly amount: string;
}

interface Customer {
  readonly customer_id: string;
  readonly company: string;
  readonly city: string;
  readonly country: string;
}

const rowsOf = <Row>(text: string): readonly Row[] =>
  Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;

/** Amounts have up to four decimals; whole ten-thousandths add up exactly. */
const tenThousandths = (amount: string): number => Math.round(Number(amount) * 10_000);

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

const daysShippedLate = (orders: readonly Order[]): string => {
  const shipped = orders.filter((order) => order.shipped_date !== '');
  if (shipped.length === 0) return '';
  const late = shipped.map((order) => Math.max(0, daysBetween(order.required_date, order.shipped_date)));
  return (late.reduce((sum, days) => sum + days, 0) / shipped.length).toFixed(2);
};

const clientRow = (customer: Customer, orders: readonly Order[]): readonly string[] => {
  const amount = orders.reduce((sum, order) => sum + tenThousandths(order.amount), 0);
  return [
    customer.customer_id,
    customer.company,
    customer.city,
    customer.country,
    // A client who never ordered has no revenue to rank: blank, not zero.
    orders.length === 0 ? '' : (Math.round(amount / 100) / 100).toFixed(2),
    String(orders.length),
    orders.map((order) => order.order_date).reduce((last, day) => (day > last ? day : last), ''),
    daysShippedLate(orders),
  ];
};

/**
 * The client register of Northwind as CSV, one row a customer in the order of the customer list: revenue (sum of the
 * order amounts, in cents), number of orders, day of the last order, and by how many days its orders were shipped
 * after the required day, on average over the shipped ones (an order shipped in time counts as 0).
 */
export const northwindRegister = (ordersCsv: string, customersCsv: string): string => {
  const orders = rowsOf<Order>(ordersCsv);
  const rows = rowsOf<Customer>(customersCsv).map((customer) =>
    clientRow(
      customer,
      orders.filter((order) => order.customer_id === customer.customer_id),
    ),
  );
  const header = [
    'Client ID',
    'Company',
    'City',
    'Country',
    'Revenue',
    'Orders',
    'Last order',
    'Days shipped late',
  ];
  return `${Papa.unparse([header, ...rows], { newline: '\n' })}\n`;
};

/** How assets/sample/northwind.xlsx came from Northwind: its clients on one sheet, its orders on another. */
import Papa from 'papaparse';
import { createWorkbook, joinBytes } from '../../src/ooxml';
import { fflateCodec } from '../../src/ooxml/codecs/fflate-codec';
import type { CellValue } from '../../src/sheet';

const rowsOf = (text: string): readonly Readonly<Record<string, string>>[] =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

const serial = (day: string): CellValue => (day === '' ? null : Date.parse(day) / 86_400_000 + 25_569);

/** The bytes are packed by the browser's codec, which gives the same on every machine. */
export const northwindWorkbook = (ordersCsv: string, customersCsv: string): Promise<Uint8Array> => {
  const clients = rowsOf(customersCsv);
  const orders = rowsOf(ordersCsv);
  const column = (header: string, cells: readonly CellValue[]): readonly CellValue[] => [header, ...cells];
  const texts = (rows: typeof clients, name: string): readonly CellValue[] =>
    rows.map((row) => row[name] ?? null);
  return joinBytes(
    createWorkbook(
      [
        {
          name: 'Clients',
          columns: [
            column('Client ID', texts(clients, 'customer_id')),
            column('Company', texts(clients, 'company')),
            column('City', texts(clients, 'city')),
            column('Country', texts(clients, 'country')),
          ],
        },
        {
          name: 'Orders',
          columns: [
            column(
              'Order',
              orders.map((order) => Number(order['order_id'])),
            ),
            column('Client ID', texts(orders, 'customer_id')),
            column(
              'Date',
              orders.map((order) => serial(order['order_date'] ?? '')),
            ),
            column(
              'Amount',
              orders.map((order) => Number(order['amount'])),
            ),
          ],
          formats: [null, null, 'yyyy-mm-dd', '#,##0.00'],
        },
      ],
      fflateCodec,
    ),
  );
};

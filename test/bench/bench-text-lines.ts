/** Order lines with the client as a text on each: as columns and as a sheet's cells, against objects and a Map. */
import {
  ordersFromColumns,
  readOrders,
  run,
  textColumn,
  type CellValue,
  type Orders,
} from '../../src/tiering';
import { keyedRegister, rfmModel } from './clients';
import { randomLines, TODAY, type Lines } from './lines';
import { rfmByObjects, type LineObject } from './objects-lines-peer';
import { timeAll, type Timed } from './timing';

const LINES = 1_000_000;
const ROUNDS = 7;
const GOAL = 0.6;
/** Day 0 of a sheet's serial numbers. */
const SHEET_EPOCH = 25_569;
const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Every text is one of its own, as hosts and databases hand them over, not the same text again and again. */
const textOf = (client: number): string => Buffer.from(`C${client}`).toString('latin1');

const cellsOf = (ids: readonly string[], { day, amount }: Lines): readonly (readonly CellValue[])[] => [
  ['client', ...ids],
  ['date', ...Array.from(day, (one) => one + SHEET_EPOCH)],
  ['amount', ...amount],
];

const ordersIn = (columns: readonly (readonly CellValue[])[]): Orders => {
  if (rfmModel.orders === null) throw new Error('the model reads no orders');
  const answer = readOrders({ firstRow: 1, columns }, rfmModel.orders, { headerIndex: 0 });
  if (!answer.ok) throw new Error(answer.notices.map(({ code }) => code).join(', '));
  return answer.value;
};

/** Codes as bytes, two each. */
const bytesOf = (codes: Uint16Array): Uint8Array => new Uint8Array(codes.buffer);

const contenders = (): readonly Timed[] => {
  const lines = randomLines(LINES);
  const { client, day, amount } = lines;
  const ids = Array.from(client, textOf);
  const cells = cellsOf(ids, lines);
  // Both are given the same columns; an object a line is what the peer makes of them.
  const objects = (): readonly LineObject[] =>
    ids.map((id, line) => ({ client: id, day: day[line] ?? NaN, amount: amount[line] ?? NaN }));
  const register = keyedRegister(client.reduce((most, one) => Math.max(most, one), 0) + 1);
  const ours = (orders: Orders): Uint8Array => {
    const answer = run({ ...register }, rfmModel, isoOf(TODAY), { orders });
    if (!answer.ok) throw new Error(answer.notices.map(({ code }) => code).join(', '));
    const codes = answer.value.tierNames.map(Number);
    return bytesOf(answer.value.tierOf.map((tier) => codes[tier] ?? 0));
  };
  const typed = (): Orders => ordersFromColumns({ clients: textColumn(ids), days: day, amounts: amount });
  return timeAll([
    { name: 'ours', rounds: ROUNDS, work: () => ours(typed()) },
    {
      name: 'objects and Map',
      rounds: ROUNDS,
      work: () => bytesOf(rfmByObjects(objects(), register.keys, TODAY)),
    },
    { name: 'ours, from cells', rounds: ROUNDS, work: () => ours(ordersIn(cells)) },
  ]);
};

/** Prints the ways; answers how many bytes of codes differ from ours. */
export const benchTextLines = (print: (line: string) => void): number => {
  const timed = contenders();
  const [own, objects] = timed;
  if (own === undefined || objects === undefined) return 0;
  print(`\nW3 with a text a line, ${LINES.toLocaleString('en')} lines`);
  print(`${'way'.padEnd(24)}${'first ms'.padStart(10)}${'median ms'.padStart(11)}`);
  for (const { name, first, median } of timed)
    print(`${name.padEnd(24)}${first.toFixed(1).padStart(10)}${median.toFixed(1).padStart(11)}`);
  const [median, first] = [own.median / objects.median, own.first / objects.first];
  print(
    `ours takes ${median.toFixed(2)} of objects and a Map (goal ${GOAL}); on the first call ${first.toFixed(2)}`,
  );
  return timed.reduce(
    (count, way) =>
      count + way.tiers.reduce((sum, one, place) => sum + (one === own.tiers[place] ? 0 : 1), 0),
    0,
  );
};

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readGrid, type Found } from '../../sheet';
import { missingOrders, readOrders, type Model, type Orders } from '../../tiering';
import { findRegister } from './find-register';
import { inWords } from './in-words';
import { openFile, type OpenedFile } from './open-file';
import { isSameFile } from './output-target';
import type { Speech } from './speech';
import { done, misused, unusable, type Step } from './terminal';

/** Where orders are to be looked for: a sheet of the register's own workbook, or a file. */
type Place =
  { readonly kind: 'sheet'; readonly name: string } | { readonly kind: 'file'; readonly path: string };

const FILE_NAME = /\.(xlsx|xlsm|csv|tsv|txt)$/i;

/** What the command line says goes before what the model says; a file that the model names lies beside the register. */
const placeOf = (wanted: string | null, model: Model, register: OpenedFile): Place | null => {
  const hasSheet = (name: string): boolean =>
    register.kind === 'workbook' && register.spreadsheet.sheetNames.includes(name);
  if (wanted !== null)
    return hasSheet(wanted) || !(FILE_NAME.test(wanted) || existsSync(wanted))
      ? { kind: 'sheet', name: wanted }
      : { kind: 'file', path: wanted };
  const { file = null, sheet = null } = model.orders ?? {};
  if (sheet !== null) return { kind: 'sheet', name: sheet };
  return file === null ? null : { kind: 'file', path: join(dirname(register.path), file) };
};

/** A model comes from anywhere: it may name a file beside the register, not one elsewhere on the disk. */
const refusedFile = (wanted: string | null, { orders }: Model): string | null => {
  const { file = null, sheet = null } = orders ?? {};
  const isRead = wanted === null && sheet === null && file !== null;
  return isRead && (/[/\\]/.test(file) || file === '..' || file === '.') ? file : null;
};

interface OrdersAsked {
  readonly spec: NonNullable<Model['orders']>;
  readonly speech: Speech;
}

const ordersIn = async (
  file: OpenedFile,
  found: Found,
  { spec, speech }: OrdersAsked,
): Promise<Step<Orders>> => {
  const grid = await readGrid(file.spreadsheet, found);
  const orders = readOrders(grid, spec, { habits: file.habits });
  return orders.ok
    ? done(orders.value)
    : unusable(`${file.path}: the orders cannot be used\n${inWords(speech, orders.notices)}`);
};

const readFrom = async (
  file: OpenedFile,
  sheet: string | null,
  asked: OrdersAsked,
): Promise<Step<Orders>> => {
  const found = await findRegister(file, sheet);
  return found.ok ? ordersIn(file, found.value, asked) : found;
};

/** A sheet that the register's file cannot have, or has not: then the orders are in another file. */
const noSuchSheet = (name: string, wanted: string | null, register: OpenedFile): Step<never> | null => {
  const asked = wanted === null ? `the model reads orders from a sheet "${name}"` : `--orders "${name}"`;
  const give = 'give the file of the orders: --orders <file.csv or file.xlsx>';
  if (register.kind === 'text')
    return unusable(`${asked}, but ${register.path} is a text file, which has no sheets: ${give}`);
  const { sheetNames } = register.spreadsheet;
  const isThere = sheetNames.some((one) => one.trim().toLowerCase() === name.trim().toLowerCase());
  if (isThere) return null;
  return unusable(
    `${asked}, but ${register.path} has no such sheet; there are ${sheetNames.join(', ')}: name one, or ${give}`,
  );
};

export interface OrdersWork {
  /** What the command line says: a sheet or a file; null for nothing. */
  readonly wanted: string | null;
  readonly model: Model;
  readonly register: OpenedFile;
  /** The file to be written. */
  readonly out: string | null;
  readonly speech: Speech;
}

/** The orders that the model reads beside the register; null where it reads none. */
export const readOrdersFile = async ({
  wanted,
  model,
  register,
  out,
  speech,
}: OrdersWork): Promise<Step<Orders | null>> => {
  if (model.orders === null)
    return wanted === null
      ? done(null)
      : misused('--orders: the model does not say what the columns of the orders are called ("orders")');
  if (wanted === null && missingOrders(model).length === 0) return done(null);
  const refused = refusedFile(wanted, model);
  if (refused !== null)
    return unusable(
      `the model names "${refused}" as the file of the orders (orders.file): a model may only name a file beside the register; write its name without folders and put it there, or say --orders <file>`,
    );
  const place = placeOf(wanted, model, register);
  if (place === null)
    return misused('the model reads orders: --orders <file.csv or sheet> says where they are');
  const asked = { spec: model.orders, speech };
  if (place.kind === 'sheet')
    return noSuchSheet(place.name, wanted, register) ?? readFrom(register, place.name, asked);
  if (out !== null && isSameFile(out, place.path))
    return misused('--out names the orders themselves, which are never changed');
  const file = await openFile(place.path);
  if (!file.ok) return file;
  try {
    return await readFrom(file.value, null, asked);
  } finally {
    await file.value.close();
  }
};

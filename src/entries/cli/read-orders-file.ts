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
    : unusable(`${file.path}: ${speech.cli.unusable.orders}\n${inWords(speech, orders.notices)}`);
};

const readFrom = async (
  file: OpenedFile,
  sheet: string | null,
  asked: OrdersAsked,
): Promise<Step<Orders>> => {
  const found = await findRegister(asked.speech, file, sheet);
  return found.ok ? ordersIn(file, found.value, asked) : found;
};

/** A sheet that the register's file cannot have, or has not: then the orders are in another file. */
const noSuchSheet = (
  { cli: { orders: say } }: Speech,
  name: string,
  { wanted, register }: Pick<OrdersWork, 'wanted' | 'register'>,
): Step<never> | null => {
  const asked = wanted === null ? say.byModel(name) : say.byOption(name);
  if (register.kind === 'text') return unusable(say.textHasNone(asked, register.path));
  const { sheetNames } = register.spreadsheet;
  const isThere = sheetNames.some((one) => one.trim().toLowerCase() === name.trim().toLowerCase());
  return isThere ? null : unusable(say.noSuchSheet(asked, register.path, sheetNames.join(', ')));
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
export const readOrdersFile = async (work: OrdersWork): Promise<Step<Orders | null>> => {
  const { wanted, model, register, out, speech } = work;
  const { orders: say, outputs } = speech.cli;
  if (model.orders === null) return wanted === null ? done(null) : misused(say.unnamed);
  if (wanted === null && missingOrders(model).length === 0) return done(null);
  const refused = refusedFile(wanted, model);
  if (refused !== null) return unusable(say.outside(refused));
  const place = placeOf(wanted, model, register);
  if (place === null) return misused(say.needed);
  const asked = { spec: model.orders, speech };
  if (place.kind === 'sheet')
    return noSuchSheet(speech, place.name, work) ?? readFrom(register, place.name, asked);
  if (out !== null && isSameFile(out, place.path)) return misused(outputs.isOrders('--out'));
  const file = await openFile(speech, place.path);
  if (!file.ok) return file;
  try {
    return await readFrom(file.value, null, asked);
  } finally {
    await file.value.close();
  }
};

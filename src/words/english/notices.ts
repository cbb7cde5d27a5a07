import { bySheet } from '../by-sheet';
import { readAsThousands } from '../read-as-thousands';
import type { Notice } from '../../tiering';
import type { NoticeSentences } from '../sentences';
import { cells, clients, inRows, lines, rows, say } from './say';

const { count, exact, list, number, percent, quote } = say;

/** One form for a single one, another for several. */
const a = (n: { readonly count: number }, one: string, several: string): string =>
  n.count === 1 ? one : several;

/** In which sheet a column is sought; among the orders the sentence has said so already. */
const place = (n: Pick<Notice, 'sheet'>): string => bySheet(n, { register: ' in the register', orders: '' });

export const notices: NoticeSentences = {
  'model-not-json': (n) =>
    `The model is not readable JSON (${quote(n.detail)}). Export it again or correct the file.`,
  'model-too-large': (n) =>
    `The model is longer than ${number(n.limit)} characters. Choose a file exported by Client Tiers.`,
  'model-too-deep': (n) =>
    `The model is nested deeper than ${number(n.limit)} levels. Choose a file exported by Client Tiers.`,
  'model-newer': (n) =>
    `The model was saved by a newer version (schema ${n.schema}; this one knows ${n.known}). Update Client Tiers first.`,
  'model-unknown-key': (n) =>
    `The model has an unknown entry at ${n.path}. Remove it or choose one of: ${list(n.known)}.`,
  'model-missing-key': (n) => `The model lacks ${n.path}. Add it.`,
  'model-wrong-type': (n) => `The model has ${n.found} at ${n.path}. Put ${n.expected} there.`,
  'model-out-of-range': (n) => `${quote(n.found)} at ${n.path} is not possible. Put ${n.expected} there.`,
  'model-unknown-choice': (n) =>
    `${quote(n.found)} at ${n.path} is not a choice. Choose one of: ${list(n.known)}.`,
  'model-wrong-order': (n) =>
    n.expected === 'ascending'
      ? `The limits at ${n.path} must rise from one to the next. Put them in order.`
      : `The limits at ${n.path} must fall from one to the next. Put them in order.`,
  'model-limits-count': (n) =>
    `There ${n.found === 1 ? 'is' : 'are'} ${count(n.found, { one: 'limit', other: 'limits' })} at ${n.path}, but the tiers need ${number(n.expected)}. Add or remove limits.`,
  'model-duplicate': (n) => `${quote(n.found)} stands twice at ${n.path}. Give each its own name.`,
  'model-unknown-name': (n) =>
    `${quote(n.found)} at ${n.path} does not exist. Choose one of: ${list(n.known)}.`,
  'model-weights-zero': () => 'All weights are zero. Give at least one criterion a weight.',
  'unknown-column': (n) =>
    n.nearest === null
      ? `There is no column ${quote(n.header)}${place(n)}. Choose another column or rename yours.`
      : `There is no column ${quote(n.header)}${place(n)}. Did you mean ${quote(n.nearest)}? Choose it or rename yours.`,
  'ambiguous-column': (n) => `Two columns are called ${quote(n.header)}. Rename one of them.`,
  'no-clients': () => 'There is no client under the header row. Select the whole register, header included.',
  'one-client': () =>
    'There is one client only, and a tier compares clients. Select the whole register, or add the others.',
  'no-header': () =>
    'No row of column names was found among the first five rows. Select one cell of the list, or include that row; add one if there is none.',
  'no-numbers': (n) => `Column ${quote(n.header)} holds no number. Choose another column for this criterion.`,
  'orders-missing': (n) =>
    `The model reads orders (${n.path}), but none were given. Add their sheet or file, or leave those criteria out.`,
  'no-orders': () =>
    'No order with a client, a date and an amount is below the column names. Check that the model names the right columns.',
  'no-orders-matched': (n) =>
    `${quote(n.header)}: no order is of a client in the register, such as ${quote(n.example)}${inRows(n)}. Both must hold the same ids.`,
  'text-as-number': (n) =>
    `${quote(n.header)}: ${cells(n.count)} read as ${a(n, 'a number', 'numbers')} from text; ${quote(n.example)} is ${exact(n.read)}${inRows(n)}. Check one.`,
  'text-as-date': (n) =>
    `${quote(n.header)}: ${cells(n.count)} read as ${a(n, 'a date', 'dates')} from text, such as ${quote(n.example)}${inRows(n)}. Check one.`,
  'unreadable-number': (n) =>
    `${quote(n.header)}: ${cells(n.count)} could not be read as ${a(n, 'a number', 'numbers')}, such as ${quote(n.example)}${inRows(n)}. Counted as missing until corrected.`,
  'unreadable-date': (n) =>
    `${quote(n.header)}: ${cells(n.count)} could not be read as ${a(n, 'a date', 'dates')}, such as ${quote(n.example)}${inRows(n)}. Counted as missing until corrected.`,
  'ambiguous-number': (n) =>
    `${quote(n.header)}: ${quote(n.example)} was read as ${exact(n.read)}, but the sign may ${readAsThousands(n) ? 'be a decimal sign' : 'separate thousands'}${inRows(n)}. Check it.`,
  'ambiguous-date': (n) =>
    `${quote(n.header)}: in ${quote(n.example)} day and month could be swapped${inRows(n)}. Write dates as 2026-11-21.`,
  'mixed-percent': (n) =>
    `${quote(n.header)}: ${cells(n.count)} such as ${quote(n.example)}${inRows(n)} may be a hundredfold off: 83% counts as 0.83. Write all alike.`,
  'mixed-currency': (n) =>
    `${quote(n.header)} mixes currencies: ${list(n.marks)}. Convert the column to one currency.`,
  'error-cell': (n) =>
    `${quote(n.header)}: ${cells(n.count)} with an error, such as ${quote(n.example)}${inRows(n)}. Counted as missing; correct the formula.`,
  'missing-reading': (n) =>
    `${quote(n.header)}: ${cells(n.count)} empty${inRows(n)}. Counted as missing, not as zero; fill in what you know.`,
  'future-date': (n) =>
    `${quote(n.header)}: ${cells(n.count)} dated after the day of the run${inRows(n)}. Counted as missing; check the date.`,
  'future-order': (n) =>
    `${quote(n.header)}: ${lines(n.count)} dated after the day of the run${inRows(n)}. Not counted; check the dates.`,
  'order-without-client': (n) =>
    `${lines(n.count)} without an entry in ${quote(n.header)}${inRows(n)}. Not counted; fill in the client.`,
  'unknown-client': (n) =>
    `${quote(n.header)}: ${lines(n.count)} of ${clients(n.clients)} not in the register, such as ${quote(n.example)}${inRows(n)}. Not counted; check the ids.`,
  'assumed-margin': (n) =>
    `${lines(n.count)} without cost or margin${inRows(n)}. Counted with the average margin, ${percent(n.margin)}; fill in what you know.`,
  'margin-as-percent': (n) =>
    `${quote(n.header)}: margins above 1, such as ${quote(n.example)}${inRows(n)}, so all are read as percent. Check one.`,
  'totals-row': (n) =>
    `${rows(n.count)} left out as a total${inRows(n)}. Rename the row if it is ${bySheet(n, { register: 'a client', orders: 'an order' })}.`,
  'maybe-totals-row': (n) =>
    `${rows(n.count)} named like a total counted as ${a(n, 'a client', 'clients')}${inRows(n)}. Delete what is a total, so that nothing counts twice.`,
  'blank-row': (n) =>
    `${rows(n.count)} left out as empty${inRows(n)}. Nothing to do, unless something is missing.`,
  'missing-key': (n) =>
    `${clients(n.count)} without an entry in ${quote(n.header)}${inRows(n)}. Placed all the same; fill in the key.`,
  'duplicate-key': (n) =>
    `${clients(n.count)} share an entry in ${quote(n.header)}, such as ${quote(n.example)}${inRows(n)}. Each row is placed on its own; merge them if they are one client.`,
  'no-variation': (n) =>
    `All clients are equal in ${quote(n.criterion)}, so it has no effect. Leave it out or choose another column.`,
  'few-clients': (n) =>
    `Only ${clients(n.clients)} with enough data: too few for shares. Use cut-offs on the score instead.`,
  'negative-value': (n) =>
    `${quote(n.criterion)}: ${clients(n.count)} below zero${inRows(n)}, ${number(n.sum)} in all. Shares of value count amounts above zero only; check these for returns.`,
  'ties-moved-share': (n) =>
    `Equal clients share a tier: down to ${quote(n.tier)} it is ${percent(n.clientShare)} of the clients instead of ${percent(n.wanted)}. Add a criterion that tells them apart.`,
  'low-concentration': (n) =>
    `The top tier holds ${percent(n.clientShare)} of the clients: value hardly separates them. Use shares of clients or a score.`,
  'not-positive': (n) =>
    `${clients(n.count)} at zero or below in ${quote(n.criterion)}${inRows(n)}. Placed in the last tier; check them for returns.`,
  'low-coverage': (n) =>
    `${clients(n.count)} with less than ${percent(n.minCoverage)} of the data${inRows(n)}. Placed in the tier for missing data; fill in the gaps.`,
  'empty-tier': (n) => `No client is in ${quote(n.tier)}. Change its limit if it should hold clients.`,
};

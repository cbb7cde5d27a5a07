import { bySheet } from '../by-sheet';
import { asRead } from '../as-read';
import { readAsThousands } from '../read-as-thousands';
import type { Notice } from '../../tiering';
import type { NoticeOf, NoticeSentences } from '../sentences';
import { profitParts } from './profit-parts';
import { cells, clients, inRows, lines, rows, say } from './say';

const { count, day, exact, list, number, percent, quote } = say;

/** One form for a single one, another for several. */
const a = (n: { readonly count: number }, one: string, several: string): string =>
  n.count === 1 ? one : several;

/** In which sheet a column is sought; among the orders the sentence has said so already. */
const place = (n: Pick<Notice, 'sheet'>): string => bySheet(n, { register: ' in the register', orders: '' });

const whyIgnored = (n: NoticeOf<'manual-ignored'>): string => {
  switch (n.why) {
    case 'tier':
      return `There is no tier ${quote(n.example)}; correct the name.`;
    case 'reason':
      return 'Add the reason.';
    case 'name':
      return 'Add the name of somebody who may decide.';
    case 'over':
      return 'Its time is over; extend it or clear the cell.';
  }
};

const whyPreviousUnfit: Readonly<Record<NoticeOf<'previous-does-not-fit'>['why'], string>> = {
  later: 'it is of a later day. Choose an earlier run.',
  unnamed: 'the model names neither an id nor a name column, so nobody is found again. Name one.',
  clients: 'no client is in both. Check the file and the id column.',
  tiers: 'they have no tier in common. Choose a run of this model.',
};

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
  'model-missing-pair': (n) =>
    `${n.path} does not compare ${quote(n.first)} with ${quote(n.second)}. Add that comparison.`,
  'model-weights-zero': () => 'All weights are zero. Give at least one criterion a weight.',
  'previous-unreadable': (n) =>
    `The earlier run is not as it was saved, at ${n.path}. Choose a file that client-tiers run --format json printed.`,
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
  'orders-missing': () =>
    'The model reads orders, but none were given. Add their sheet or file, or leave out what reads them.',
  'no-orders': () =>
    'No order with a client, a date and an amount is below the column names. Check that the model names the right columns.',
  'no-orders-matched': (n) =>
    `${quote(n.header)}: no order is of a client in the register, such as ${quote(n.example)}${inRows(n)}. Both must hold the same ids.`,
  'text-as-number': (n) =>
    `${quote(n.header)}: ${cells(n.count)} read as ${a(n, 'a number', 'numbers')} from text; ${quote(n.example)} is ${asRead(say, n)}${inRows(n)}. Check one.`,
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
  'mixed-units': (n) =>
    `${quote(n.header)} says ${quote(n.unit)}, but ${cells(n.count)} such as ${quote(n.example)}${inRows(n)} ${a(n, 'names', 'name')} a unit too. Write all in one unit.`,
  'mixed-currency': (n) =>
    `${quote(n.header)} mixes currencies: ${list(n.marks)}. Convert the column to one currency.`,
  'error-cell': (n) =>
    `${quote(n.header)}: ${cells(n.count)} with an error, such as ${quote(n.example)}${inRows(n)}. Counted as missing; correct the formula.`,
  'missing-reading': (n) =>
    `${quote(n.header)}: ${cells(n.count)} empty${inRows(n)}. Counted as missing, not as zero; fill in what you know.`,
  'blank-as-no': (n) =>
    `${quote(n.header)}: ${cells(n.count)} empty${inRows(n)}. Read as no; write yes where it is one.`,
  'unknown-label': (n) =>
    `${quote(n.header)}: ${cells(n.count)} the model has no label for, such as ${quote(n.example)}${inRows(n)}. Counted as missing; correct or add it.`,
  'no-label-known': (n) =>
    `${quote(n.header)}: none of its words (${list(n.words.slice(0, 5).map(quote))}) is in the model. Counted as missing; add them or choose another column.`,
  'unclear-legal-form': (n) =>
    `${quote(n.header)}: ${cells(n.count)} may be company or person, such as ${quote(n.example)}${inRows(n)}. Counted as missing; add a column of types.`,
  'unknown-referrer': (n) =>
    `${quote(n.header)}: ${cells(n.count)} naming no single client, such as ${quote(n.example)}${inRows(n)}. Not counted; write the client's id.`,
  'circular-referral': (n) =>
    `${quote(n.header)}: ${clients(n.count)} sent by themselves or in a circle, such as ${quote(n.example)}${inRows(n)}. Not counted; correct them.`,
  'parts-not-counted': (n) =>
    `Net profit is counted without: ${list(n.parts.map((one) => profitParts[one]))}. Name their columns and costs in the model if they matter.`,
  'part-not-counted': (n) =>
    `${quote(n.header)}: ${cells(n.count)} empty${inRows(n)}. Not counted in net profit; fill in what you know.`,
  'whole-not-positive': (n) =>
    `${quote(n.header)}: ${cells(n.count)} zero or less${inRows(n)}, so nothing can be a part of it. Counted as missing; check the column.`,
  'part-above-whole': (n) =>
    `${quote(n.header)} is above ${quote(n.whole)} for ${clients(n.count)}${inRows(n)}. One of the two must be wrong; check them.`,
  'future-date': (n) =>
    `${quote(n.header)}: ${cells(n.count)} dated after the day of the run${inRows(n)}. Counted as missing; check the date.`,
  'future-order': (n) =>
    `${quote(n.header)}: ${lines(n.count)} dated after the day of the run${inRows(n)}. Not counted; check the dates.`,
  'no-orders-in-window': (n) =>
    `No order lies within the ${count(n.months, { one: 'month', other: 'months' })} up to ${day(n.asOf)}; the latest is of ${day(n.latest)}. All that counts there is zero or missing: set the day of the run near it.`,
  'all-long-ago': (n) =>
    `${quote(n.header)}: the latest day, ${day(n.latest)}, is ${number(n.days)} days before ${day(n.asOf)}, so everybody seems gone. Set the day of the run near it.`,
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
  'looks-like-orders': (n) =>
    `${quote(n.header)}: a client stands in ${number(Math.round(n.perClient * 10) / 10)} rows on average, as in a list of orders. Give it as orders (--orders), or set register.duplicates to merge in the model.`,
  'returns-not-subtracted': (n) =>
    `${quote(n.header)} is not taken off ${quote(n.sales)}. If it should be, add a column with the difference to the sheet and use that one instead.`,
  'formula-without-result': (n) =>
    `${quote(n.header)}: ${cells(n.count)} with a formula but no result${inRows(n)}. Counted as missing; open the file in Excel, save it and try again.`,
  'assumed-months': (n) =>
    `Clients are valued as if ${quote(n.criterion)} were the margin of ${count(n.months, { one: 'month', other: 'months' })}. If it covers another time, write months in the report customer-value.`,
  'missing-key': (n) =>
    `${clients(n.count)} without an entry in ${quote(n.header)}${inRows(n)}. Placed all the same; fill in the key.`,
  'duplicate-key': (n) =>
    `${clients(n.count)} share an entry in ${quote(n.header)}, such as ${quote(n.example)}${inRows(n)}. Each row is placed on its own; merge them if they are one client.`,
  'duplicate-label': (n) =>
    `${quote(n.header)}: ${clients(n.count)} with a repeated name, such as ${quote(n.example)}${inRows(n)}. Placed row by row; choose a key column.`,
  'merged-rows': (n) =>
    `${rows(n.count)} merged by ${quote(n.header)}, such as ${quote(n.example)}${inRows(n)}. Amounts are added, the latest dates count; check that each is one client.`,
  'no-variation': (n) =>
    `All clients are equal in ${quote(n.criterion)}, so it has no effect. Leave it out or choose another column.`,
  'ranked-within': (n) =>
    `Clients are compared within each group of ${quote(n.header)} alone (${count(n.groups, { one: 'group', other: 'groups' })}). Read a tier as a place within its group.`,
  'flat-groups': (n) =>
    `In ${count(n.groups, { one: 'group', other: 'groups' })} all clients are equal in ${quote(n.criterion)}${inRows(n)}: each gets 50 points. Join small groups.`,
  'few-clients': (n) =>
    `Only ${clients(n.clients)} with enough data: too few for shares. Use cut-offs on the score instead.`,
  'few-for-bins': (n) =>
    `Only ${clients(n.clients)} with recency, frequency and value: too few to divide into ${number(n.bins)}. Set limits of your own in the model.`,
  'last-before-first': (n) =>
    `${clients(n.count)} with a last order before the first${inRows(n)}. Counted as missing; check both dates.`,
  'negative-value': (n) =>
    `${quote(n.criterion)}: ${clients(n.count)} below zero${inRows(n)}, ${number(n.sum)} in all. Shares of value count amounts above zero only; check these for returns.`,
  'ties-moved-share': (n) =>
    `Equal clients share a tier: down to ${quote(n.tier)} it is ${percent(n.clientShare)} of the clients instead of ${percent(n.wanted)}. Add a criterion that tells them apart.`,
  'low-concentration': (n) =>
    `The top tier holds ${percent(n.clientShare)} of the clients: value hardly separates them. Use shares of clients or a score.`,
  'inconsistent-comparisons': (n) =>
    `The comparisons of ${list(n.criteria)} contradict each other (ratio ${number(n.inconsistency)}; up to 0.1 is usual). Compare these three again.`,
  'not-positive': (n) =>
    `${clients(n.count)} at zero or below in ${quote(n.criterion)}${inRows(n)}. Placed in the last tier; check them for returns.`,
  'low-coverage': (n) =>
    `${clients(n.count)} with less than ${percent(n.minCoverage)} of the data${inRows(n)}. Placed in the tier for missing data; fill in the gaps.`,
  'natural-breaks': (n) =>
    `The tiers were cut where ${n.logarithmic ? 'the values (by their logarithms)' : 'the values'} part by themselves; they account for ${percent(n.fit)} of the differences. Note the limits if they should stay.`,
  'few-different-values': (n) =>
    `${quote(n.criterion)} has ${count(n.different, { one: 'value', other: 'different values' })} for ${number(n.classes)} tiers, so the last tiers are empty. Ask for fewer tiers.`,
  'no-structure': (n) =>
    `No limits can be computed from ${quote(n.criterion)}: too few clients, all equal, or none above zero. Set limits of your own.`,
  'stages-at-zero': (n) =>
    `${quote(n.header)}: ${clients(n.count)} at a stage counted as 0: ${list(n.words.slice(0, 3).map(quote))}${inRows(n)}. Set it in the model from 0 to 1.`,
  'stage-paid': (n) =>
    `${quote(n.header)}: ${clients(n.count)} at a stage before the first payment, though the orders show one${inRows(n)}. Correct the stage.`,
  'too-many-groups': (n) =>
    `${quote(n.header)} holds ${number(n.groups)} different texts; up to ${number(n.most)} can be groups. Choose the column with the groups.`,
  'empty-tier': (n) => `No client is in ${quote(n.tier)}. Change its limit if it should hold clients.`,
  'counted-twice': (n) =>
    `${quote(n.criterion)} and ${quote(n.other)} count one figure twice, in all and by time. Keep one unless you mean both.`,
  'manual-ignored': (n) =>
    `${quote(n.header)}: ${clients(n.count)} with a manual tier that is not followed${inRows(n)}. ${whyIgnored(n)}`,
  'manual-endless': (n) =>
    `${quote(n.header)}: ${clients(n.count)} with a manual tier without an end${inRows(n)}. Followed; add its last day.`,
  'nothing-to-damp': () =>
    'This method compares several values, so no margin can hold a client back: tiers change at once. Turn damping off.',
  'no-previous-run': () =>
    'No earlier run was given, so nobody can say who moved. Choose one that was made with this model.',
  'report-column-unread': (n) =>
    `Column ${quote(n.header)} holds no ${n.content === 'date' ? 'dates' : 'numbers'}${inRows(n)}, so the reports do without it. Correct its cells or name another column.`,
  'previous-does-not-fit': (n) =>
    `The earlier run of ${day(n.asOf)} does not fit this one: ${whyPreviousUnfit[n.why]}`,
  'previous-few-clients': (n) =>
    `Only ${number(n.found)} of ${clients(n.clients)} were in the earlier run of ${day(n.asOf)}. Check that it is of this register.`,
  'previous-unsure': (n) =>
    `${clients(n.count)} cannot be told apart in the two runs, such as ${quote(n.example)}${inRows(n)}. Not compared with the earlier run; give each an id.`,
};

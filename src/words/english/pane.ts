import type { PaneWords } from '../pane-words';
import { cells, clients, rows, say } from './say';

const { count, list, number, percent, quote } = say;

export const pane: PaneWords = {
  title: 'Client tiers',
  promise: 'Turn this client list into tiers with your own rules.',
  privacy: 'Nothing leaves this computer.',
  start: {
    heading: 'Choose the client list',
    hint: 'Select any cell of the list in the sheet: one row a client, column names above. Then press the button.',
    action: 'Use the selected list',
  },
  looking: 'Reading the list…',
  found: (total) => `List found: ${clients(total)}.`,
  stopped: 'This did not work',
  register: {
    heading: 'Register',
    place: (sheet, address) => `${quote(sheet)}, ${address}`,
    clients,
    headerRow: (row) => `header row ${row}`,
    excluded: (total) => `${rows(total)} left out`,
    below: (total) =>
      `Not included: ${rows(total)} further down. If clients stand there, select the whole list and look again.`,
    lookAgain: 'Look again',
    columns: 'Key and name columns',
    key: 'Key column',
    label: 'Client name',
    none: 'None',
  },
  saved: {
    fits: (name, found, total) =>
      found === total
        ? `Saved model ${quote(name)} fits: ${found} of ${total} columns found.`
        : `Saved model ${quote(name)} fits in part: ${found} of ${total} columns found.`,
    lastRun: (day) => `Last run ${day}.`,
    use: 'Use saved model',
    startAnew: 'Start anew',
  },
  criteria: {
    heading: 'Criteria',
    hint: 'Which columns make a client valuable?',
    directionOf: (header) => `Direction of ${header}`,
    more: 'More is better',
    less: 'Less is better',
    recent: 'Recent is better',
    longAgo: 'Long ago is better',
    weight: 'Weight',
    weightOf: (header) => `Weight of ${header}`,
    weightText: (weight, share) => `${number(weight)} of 100, ${percent(share)} of the score`,
    share: (share) => percent(share),
    total: (total) => `Weights add up to ${number(total)}; each counts as its part of that.`,
    onlyOne: (header) => `Only ${quote(header)} decides here; weights do not count.`,
    numbers: (total) => count(total, { one: 'number', other: 'numbers' }),
    dates: (total) => count(total, { one: 'date', other: 'dates' }),
    fromText: (total) => `${number(total)} read from text`,
    missing: (total) => `${number(total)} empty`,
    unreadable: (total) => `${number(total)} not readable`,
    content: { number: 'numbers', date: 'dates', mixed: 'numbers and text', text: 'text', blank: 'empty' },
    lost: 'Not in the register. Leave it out or rename the column in the sheet.',
    textColumns: (headers) => `Text, not used: ${list(headers)}`,
  },
  tiers: {
    heading: 'Tiers',
    method: 'How clients become tiers',
    quota: 'Shares of clients',
    cutoffs: 'Cut-offs on the score',
    pareto: 'Shares of value (ABC)',
    reading: 'Column counted',
    nameOf: (place) => `Name of tier ${place}`,
    limitOf: (tier) => `Limit of ${tier}`,
    percentOfClients: '% of clients',
    percentOfValue: '% of value',
    points: 'points or more',
    reach: 'or more',
    rest: 'the rest',
    caption: 'Clients per tier',
    tier: 'Tier',
    clients: 'Clients',
    clientShare: 'Clients, %',
    valueShare: 'Value, %',
    valueFrom: (header) => `Value is the sum of ${quote(header)}.`,
    noCounts: 'No counts yet: see the message below.',
  },
  notices: {
    heading: (total) => `${count(total, { one: 'note', other: 'notes' })} on the data`,
    error: 'Error',
    warning: 'Check',
    info: 'Note',
  },
  apply: {
    action: (total) => `Apply to ${clients(total)}`,
    waiting: 'Apply',
    writes: (headers) => `Writes only these columns, right of the list: ${list(headers)}.`,
  },
  progress: {
    heading: 'Working on your list',
    read: 'Read',
    calculate: 'Calculate',
    write: 'Write',
    verify: 'Verify',
    done: 'done',
    now: 'now',
    later: 'to come',
  },
  done: {
    heading: 'Done',
    placed: (total) => `${clients(total)} placed and checked cell by cell.`,
    columns: (headers) => `Written: ${list(headers)}.`,
    excluded: (total) => `${rows(total)} left out.`,
    readFromText: (total) => `${cells(total)} read from text.`,
    again: 'Change and run again',
  },
  problems: {
    heading: 'Please check',
    nothingSelected: 'Nothing is filled where you point. Select a cell of the client list, then look again.',
    noCriteria: 'No column is chosen. Tick at least one criterion.',
    nothingMeasurable:
      'No column of this list holds numbers or dates. Select a list that does, or add such a column.',
    limits:
      'The limits do not fit together. Shares of clients come to 100% at most, cut-offs fall, shares of value rise below 100%.',
    tierNames: 'Each tier needs a name of its own. Change the empty or repeated one.',
    changed:
      'The list changed since it was read, so nothing was written. The counts are new: check them and apply again.',
    occupied: (cell) =>
      `Cell ${cell} is filled, but a new column belongs there. Clear the cells right of the list, then apply again.`,
    notWritten: (cell) =>
      `Cell ${cell} does not hold what was written. Remove filters, then look again and apply.`,
    halfWritten: 'Our columns may be incomplete. Look again and apply to complete them.',
  },
};

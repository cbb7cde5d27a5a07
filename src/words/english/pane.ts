import type { PaneWords } from '../pane-words';
import { cells, clients, rows, say } from './say';

const { count, list, number, percent, quote } = say;

/** The button that reads the list again, as the sentences call it. */
const LOOK_AGAIN = 'Look again';

const span = (from: number, to: number): string => (from === to ? `row ${from}` : `rows ${from}–${to}`);

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
  stopped: { failed: 'This did not work', byUser: 'Stopped' },
  register: {
    heading: 'Register',
    place: (sheet, address) => `${quote(sheet)}, ${address}`,
    clients,
    headerRow: (row) => `header row ${row}`,
    excluded: (total) => `${rows(total)} left out`,
    below: (from, to, action) =>
      `Not included: what stands below, ${span(from, to)}. If clients stand there, select the whole list and press ${quote(action)}.`,
    lookAgain: LOOK_AGAIN,
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
    inUse: (name) => `Saved model ${quote(name)} is in use.`,
    notInUse: 'The choices below are not this model.',
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
    range: (from, to) => (from === to ? `all ${from}` : `${from} to ${to}`),
    content: { number: 'numbers', date: 'dates', mixed: 'numbers and text', text: 'text', blank: 'empty' },
    twice: 'Another column has the same name. Rename one of them in the sheet to use it.',
    lost: 'Not in the register. Untick it and tick another column.',
    fromOrders: 'Reads the orders, which the pane cannot. Untick it, or run the command line.',
    renamed: 'Not in the register. Choose the column to read instead, or untick it.',
    readInstead: (header) => `Column to read instead of ${header}`,
    chooseColumn: 'Use column…',
    textColumns: (headers) => `Text, not used: ${list(headers)}`,
  },
  day: {
    label: 'Day of the run',
    today: 'Today',
    latest: 'The latest day in the list',
    own: 'Another day',
    date: 'Date',
  },
  tiers: {
    heading: 'Tiers',
    method: 'How clients become tiers',
    quota: 'Shares of clients',
    cutoffs: 'Cut-offs on the score',
    pareto: 'Shares of value (ABC)',
    kept: (method) => `As in the model: ${method}`,
    keptHint: 'Its limits stay as they are. To change them, edit the model file.',
    methods: {
      counts: 'numbers of clients',
      quantiles: 'quantiles',
      breaks: 'natural breaks',
      'computed-abc': 'computed ABC',
      xyz: 'XYZ by evenness',
      matrix: 'a matrix of two criteria',
      rfm: 'RFM',
      lifecycle: 'lifecycle',
      stage: 'stages',
      portfolio: 'portfolio groups',
      map: 'kinds of clients',
      'key-clients': 'key clients',
    },
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
    count: 'count',
    percent: '%',
    value: 'Value',
    valueFrom: (header) => `Value is the sum of ${quote(header)}.`,
    noCounts: 'No counts yet: see the message below.',
  },
  notices: {
    heading: (checks, notes) =>
      [
        ...(checks > 0 ? [`${number(checks)} to check`] : []),
        ...(notes > 0 ? [count(notes, { one: 'note', other: 'notes' })] : []),
      ].join(' · '),
    likewise: (columns) => `Likewise: ${list(columns.map(quote))}`,
    means: (example) => `What does ${quote(example)} mean?`,
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
    cancel: 'Cancel',
    stop: 'Stop and put back',
    stopping: 'Stopping…',
    stoppingHint:
      'What was written is put back as soon as the program answers. If the program is closed before that, it is offered when the workbook is opened next.',
  },
  done: {
    heading: 'Done',
    placed: (total) => `${clients(total)} placed and checked cell by cell.`,
    unknown: (total, tier) => `${clients(total)} in ${quote(tier)}: too little is known of them.`,
    columns: (headers) => `Written: ${list(headers)}.`,
    uncoloured: 'Everything is written; only the colours could not be set. Apply again to try once more.',
    excluded: (total) => `${rows(total)} left out.`,
    readFromText: (total) => `${cells(total)} read from text.`,
    again: 'Change and run again',
    restore: 'Restore previous',
    restoreHint:
      'Makes the sheet what it was before this run: new columns go, earlier values come back. Offered until the pane is closed or another run is written.',
  },
  puttingBack: { heading: 'Putting back', text: 'Your sheet is being put back as it was.' },
  aftermath: {
    heading: 'Put back',
    untouched: 'We changed nothing in your sheet.',
    putBack: (matching, total) =>
      total === 0
        ? 'Your sheet is as it was.'
        : `Your sheet was put back as it was and checked: ${number(matching)} of ${number(total)} cells match.`,
    changed: (total, cell) =>
      total === 1
        ? `Put back and checked, but for one cell that was changed since and was left as it is: ${cell}.`
        : `Put back and checked, but for ${cells(total)} that were changed since and were left as they are. The first is ${cell}.`,
    mixed: (range) => `The sheet could not be put back: ${range} may hold new values beside old ones.`,
    copy: (sheet) => `The old values stand on the last sheet, ${quote(sheet)}. Copy them back from there.`,
    noCopy: 'If a cell is being edited, press Enter. Then press the button below and choose to put it back.',
  },
  unfinished: {
    heading: 'Unfinished run',
    text: (day, sheet, columns) =>
      `A run of ${day} on ${quote(sheet)} did not finish. Its columns (${list(columns)}) may hold new values beside old ones.`,
    restorable: 'Put back makes the sheet what it was before that run.',
    tooMuch:
      'The old values could not be kept. Keep the sheet as it is, apply and choose to write over: that makes the columns whole again.',
    putBack: 'Put back',
    keep: 'Keep as it is',
  },
  problems: {
    heading: 'Please check',
    nothingSelected:
      'Nothing is filled where you point. Select a cell of the client list, then press the button below.',
    noCriteria: 'Tick the columns that make a client valuable: at least one.',
    nothingMeasurable:
      'No column of this list holds numbers or dates. Select a list that does, or add such a column.',
    nothingCountable:
      'Shares of value need a ticked column of numbers of which more is better, such as revenue. Tick one or choose another way.',
    shares:
      'Each share of clients must be above 0%, and together they may come to 100% at most. The last tier takes the rest.',
    cutoffs:
      'Cut-offs must fall from tier to tier: the best tier has the highest. Change the one out of order.',
    cutoffsRising:
      'Cut-offs must rise from tier to tier: the best tier has the lowest. Change the one out of order.',
    cuts: 'Shares of value must rise from tier to tier, the first above 0%, the last at most 100%. Change the one that does not.',
    weight: (header) => `The weight of ${quote(header)} must lie between 0 and ${number(1e9)}.`,
    emptyTierName: 'A tier has no name. Give it one.',
    longTierName: 'The name of a tier is too long. Use 60 characters at most.',
    sameTierName: (name) => `Two tiers are called ${quote(name)}. Rename one of them.`,
    stopped: 'Stopped.',
    changed: 'The list changed since it was read. Look again: your choices are kept.',
    moved: 'Rows changed places while the tiers were being written. Look again, then apply.',
    notOurs: (header, cell) =>
      `Cell ${cell} in column ${quote(header)} no longer holds what was written there. To keep it, change the header of the column; or write over it.`,
    notOursSomewhere: (header, cell) =>
      `Column ${quote(header)} at ${cell} no longer holds what was written there: cells were changed by hand, clients deleted or keys corrected. To keep it, change its header; or write over it.`,
    moreNotOurs: (total) =>
      total === 1
        ? 'One more cell was changed as well.'
        : `${say.number(total)} more cells were changed as well.`,
    ordersMissing:
      'The saved model reads orders, which the pane cannot. Untick what reads them and tick columns of this list, or run the command line.',
    writeOver: 'Write over it',
    underWay: 'Another window is writing tiers. Wait until it is done, then look again.',
    overtaken:
      'Another run was written since. The one before it can no longer be put back: look again and go on from what stands there.',
    newerRecord:
      'A newer version of Client Tiers was used in this workbook. Update this one first, so that its models are not lost.',
    occupied: (cell, column) =>
      `Cell ${cell} is filled, but a new column belongs there. Clear or move it, or insert empty columns before ${column}; then apply again.`,
    occupiedByTable: (cell) =>
      `Cell ${cell} is filled, but the table needs the columns at its right to grow. Clear it or move what stands there, then apply again.`,
    notWritten: (cell) =>
      `Cell ${cell} does not hold what was written. Remove filters, press ${quote(LOOK_AGAIN)} and apply.`,
  },
};

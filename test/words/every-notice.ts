/** One notice of every code, with texts as long as real sheets have them. A code left out does not compile. */
import type { Notice, NoticeCode } from '../../src/tiering';

const header = 'Net profit over the last twelve months, RUB';
const example = '1 234 567,89 руб. (предв.)';
const path = 'criteria[12].reading.header';
const known = ['column', 'daysSince'];
const where = { count: 12, rows: [104, 117, 1230] };

type Details = {
  readonly [Code in NoticeCode]: Omit<
    Extract<Notice, { code: Code }>,
    'code' | 'severity' | 'count' | 'rows' | 'sheet'
  >;
};

const details: Details = {
  'model-not-json': { detail: 'Unexpected token } in JSON at position 120' },
  'model-too-large': { limit: 262144 },
  'model-too-deep': { limit: 12 },
  'model-newer': { schema: 99, known: 1 },
  'model-unknown-key': { path, known },
  'model-missing-key': { path },
  'model-wrong-type': { path, expected: 'number', found: 'text' },
  'model-out-of-range': { path, expected: '0 to 1', found: '80' },
  'model-unknown-choice': { path, known, found: 'orders' },
  'model-wrong-order': { path, expected: 'ascending' },
  'model-limits-count': { path, expected: 2, found: 3 },
  'model-duplicate': { path, found: 'profit' },
  'model-unknown-name': { path, found: 'Bronze', known: ['Platinum', 'Gold', 'Silver'] },
  'model-missing-pair': { path: 'weighting.pairs', first: 'profit', second: 'amount' },
  'model-weights-zero': { path: 'criteria' },
  'previous-unreadable': { path: 'placements[3].tier' },
  'unknown-column': { path, header, known: ['Revenue'], nearest: 'Net profit over the last 12 months' },
  'ambiguous-column': { path, header },
  'no-clients': {},
  'no-header': {},
  'no-numbers': { header },
  'orders-missing': { path },
  'no-orders': {},
  'no-orders-matched': { header, example },
  'text-as-number': { header, example, read: 1234567.89 },
  'text-as-date': { header, example: '31.12.2025', read: 46022 },
  'unreadable-number': { header, example },
  'unreadable-date': { header, example },
  'ambiguous-number': { header, example: '1.234', read: 1234 },
  'ambiguous-date': { header, example: '04/06/2013' },
  'mixed-percent': { header, example: '83,25 %' },
  'mixed-currency': { header, marks: ['₽', '$'] },
  'error-cell': { header, example: '#N/A' },
  'missing-reading': { header },
  'blank-as-no': { header },
  'unknown-label': { header, example },
  'unclear-legal-form': { header, example },
  'unknown-referrer': { header, example },
  'circular-referral': { header, example },
  'parts-not-counted': { parts: ['discounts', 'costs', 'returns', 'orders', 'finance', 'service'] },
  'part-not-counted': { header },
  'whole-not-positive': { header },
  'part-above-whole': { header, whole: header },
  'future-date': { header },
  'future-order': { header },
  'order-without-client': { header },
  'unknown-client': { header, example, clients: 7 },
  'assumed-margin': { margin: 0.3125 },
  'margin-as-percent': { header, example: '12,5' },
  'totals-row': {},
  'maybe-totals-row': {},
  'blank-row': {},
  'missing-key': { header },
  'duplicate-key': { header, example: 'ООО «Ромашка»' },
  'merged-rows': { header, example: 'ООО «Ромашка»' },
  'no-variation': { criterion: header },
  'flat-groups': { criterion: header, groups: 7 },
  'one-client': {},
  'negative-value': { criterion: 'Revenue', sum: -60852 },
  'ties-moved-share': { tier: 'Platinum', wanted: 0.15, clientShare: 0.291 },
  'few-clients': { clients: 7 },
  'few-for-bins': { clients: 12, bins: 3 },
  'last-before-first': {},
  'low-concentration': { clientShare: 0.553 },
  'not-positive': { criterion: header },
  'inconsistent-comparisons': { inconsistency: 0.34, criteria: ['profit', 'amount', 'payment'] },
  'natural-breaks': { fit: 0.87, logarithmic: true },
  'few-different-values': { criterion: header, different: 2, classes: 5 },
  'no-structure': { criterion: header },
  'stage-paid': { header },
  'too-many-groups': { header, groups: 6543, most: 200 },
  'low-coverage': { minCoverage: 0.6 },
  'counted-twice': { criterion: 'profit a month', other: 'profit' },
  'manual-ignored': { header, why: 'reason', example: 'Platinum' },
  'manual-endless': { header },
  'nothing-to-damp': {},
  'previous-does-not-fit': { why: 'later', asOf: '2026-12-31' },
  'empty-tier': { tier: 'Platinum' },
};

export const everyNotice: readonly Notice[] = Object.entries(details).map(
  // The table above has exactly the members of each code.
  ([code, rest]) => ({ code, severity: 'warning', ...where, ...rest }) as Notice,
);

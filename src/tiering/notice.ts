import type { Notice, NoticeCode, NoticeDetails, Severity } from './notices';

/** The cells or clients that a notice is about. */
export interface Seen {
  readonly count: number;
  /** The first 20 row numbers. */
  readonly rows: readonly number[];
}

/** A notice about a whole: a model, a column, a run. */
export const nowhere: Seen = { count: 1, rows: [] };

/**
 * Builds a notice; how grave it is depends on its code alone.
 * @example notice('few-clients', nowhere, { clients: 3 }).severity; // => 'warning'
 */
export function notice<Code extends NoticeCode>(
  code: Code,
  seen: Seen,
  details: NoticeDetails[Code],
): Notice {
  // The compiler cannot follow that code and details belong together; the signature above says so.
  return { code, severity: severities[code], count: seen.count, rows: seen.rows, ...details } as Notice;
}

/** The same notice, said of the orders instead of the register. */
export function inOrders(one: Notice): Notice {
  return { ...one, sheet: 'orders' };
}

const severities: Readonly<Record<NoticeCode, Severity>> = {
  'model-not-json': 'error',
  'model-too-large': 'error',
  'model-too-deep': 'error',
  'model-newer': 'error',
  'model-unknown-key': 'error',
  'model-missing-key': 'error',
  'model-wrong-type': 'error',
  'model-out-of-range': 'error',
  'model-unknown-choice': 'error',
  'model-wrong-order': 'error',
  'model-limits-count': 'error',
  'model-duplicate': 'error',
  'model-unknown-name': 'error',
  'model-missing-pair': 'error',
  'model-weights-zero': 'error',
  'previous-unreadable': 'error',
  'unknown-column': 'error',
  'ambiguous-column': 'error',
  'no-clients': 'error',
  'one-client': 'error',
  'no-header': 'error',
  'no-numbers': 'error',
  'orders-missing': 'error',
  'no-orders': 'error',
  'no-orders-matched': 'error',
  'mixed-currency': 'error',
  'unreadable-number': 'warning',
  'unreadable-date': 'warning',
  'ambiguous-number': 'warning',
  'ambiguous-date': 'warning',
  'mixed-percent': 'warning',
  'mixed-units': 'warning',
  'error-cell': 'warning',
  'future-date': 'warning',
  'future-order': 'warning',
  'order-without-client': 'warning',
  'unknown-client': 'warning',
  'assumed-margin': 'warning',
  'maybe-totals-row': 'warning',
  'missing-key': 'warning',
  'duplicate-key': 'warning',
  'duplicate-label': 'warning',
  'merged-rows': 'info',
  'no-variation': 'warning',
  'flat-groups': 'warning',
  'unknown-label': 'warning',
  'no-label-known': 'warning',
  'no-orders-in-window': 'warning',
  'all-long-ago': 'warning',
  'looks-like-orders': 'warning',
  'returns-not-subtracted': 'warning',
  'formula-without-result': 'warning',
  'unclear-legal-form': 'warning',
  'unknown-referrer': 'warning',
  'circular-referral': 'warning',
  'whole-not-positive': 'warning',
  'part-above-whole': 'warning',
  'few-clients': 'warning',
  'few-for-bins': 'warning',
  'last-before-first': 'warning',
  'negative-value': 'warning',
  'ties-moved-share': 'warning',
  'low-concentration': 'warning',
  'not-positive': 'warning',
  'inconsistent-comparisons': 'warning',
  'few-different-values': 'warning',
  'no-structure': 'warning',
  'stages-at-zero': 'warning',
  'stage-paid': 'warning',
  'too-many-groups': 'warning',
  'low-coverage': 'warning',
  'counted-twice': 'warning',
  'manual-ignored': 'warning',
  'manual-endless': 'warning',
  'nothing-to-damp': 'warning',
  'previous-does-not-fit': 'warning',
  'previous-few-clients': 'warning',
  'previous-unsure': 'warning',
  'report-column-unread': 'warning',
  'no-previous-run': 'info',
  'text-as-number': 'info',
  'text-as-date': 'info',
  'margin-as-percent': 'info',
  'missing-reading': 'info',
  'blank-as-no': 'info',
  'assumed-months': 'info',
  'parts-not-counted': 'info',
  'part-not-counted': 'info',
  'totals-row': 'info',
  'blank-row': 'info',
  'empty-tier': 'info',
  'ranked-within': 'info',
  'natural-breaks': 'info',
};

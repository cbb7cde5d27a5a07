import type { Problem } from '../../session';
import { noticeText, type Words } from '../../words';

type Notice = Extract<Problem, { readonly kind: 'notices' }>['notices'][number];

/**
 * What a notice says in the pane, where the limits, names and weights of a model stand before the user's eyes: it speaks
 * of them as they are shown, not by their path. `headers` are those of the model's criteria, in its order.
 */
export function modelNoticeText(words: Words, notice: Notice, headers: readonly string[]): string {
  // The pane can be given no orders: what to do here is something else than elsewhere.
  if (notice.code === 'orders-missing') return words.pane.problems.ordersMissing;
  const path = notice.code.startsWith('model-') && 'path' in notice ? notice.path : '';
  return (
    limitsText(words, notice, path) ??
    tierNameText(words, notice, path) ??
    weightText(words, path, headers) ??
    noticeText(words, notice)
  );
}

function limitsText({ pane: { problems: say } }: Words, notice: Notice, path: string): string | null {
  if (path.startsWith('method.shares')) return say.shares;
  if (path.startsWith('method.cuts')) return say.cuts;
  if (!path.startsWith('method.floors')) return null;
  const rising = notice.code === 'model-wrong-order' && notice.expected === 'ascending';
  return rising ? say.cutoffsRising : say.cutoffs;
}

function tierNameText({ pane: { problems: say } }: Words, notice: Notice, path: string): string | null {
  if (!path.startsWith('ladder')) return null;
  if (notice.code === 'model-duplicate') return say.sameTierName(notice.found);
  if (notice.code !== 'model-out-of-range') return null;
  return notice.found === '' ? say.emptyTierName : say.longTierName;
}

function weightText({ pane }: Words, path: string, headers: readonly string[]): string | null {
  const place = /^criteria\[(\d+)\]\.weight$/.exec(path)?.[1];
  const header = place === undefined ? undefined : headers[Number(place)];
  return header === undefined ? null : pane.problems.weight(header);
}

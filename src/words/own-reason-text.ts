import type { Model, Reason } from '../tiering';
import type { CriterionNames } from './criterion-names';
import type { Words } from './words';

/** Why a method that compares several things put a client where it is; nothing for other reasons. */
export function ownReasonText(
  words: Words,
  { model, names }: { readonly model: Pick<Model, 'method'>; readonly names: CriterionNames },
  reason: Reason,
): readonly string[] {
  const { reasons, say } = words;
  switch (reason.code) {
    case 'cell':
      return cellText(words, reason, { model, names });
    case 'rfm':
      if (reason.recency === 0) return [reasons.neverBought];
      return [reasons.rfm(reason.recency, reason.frequency, reason.monetary)];
    case 'lifecycle':
      return lifecycleText(words, reason);
    case 'stage':
      return [reasons.stage(reason.stage, reason.coefficient)];
    case 'group':
      return [say.labelled(say.name(reason.header), say.name(reason.text))];
    case 'key-client':
      return [reasons.keyClient[reason.by]];
    default:
      return [];
  }
}

type ReasonOf<Code extends Reason['code']> = Extract<Reason, { readonly code: Code }>;

function cellText(
  { reasons }: Words,
  { row, column, tier, forced }: ReasonOf<'cell'>,
  { model: { method }, names }: { readonly model: Pick<Model, 'method'>; readonly names: CriterionNames },
): readonly string[] {
  if (method.kind !== 'matrix') return [];
  const { rows, columns, table } = method;
  return [
    reasons.level(names.get(rows.of) ?? rows.of, row + 1, table.length),
    reasons.level(names.get(columns.of) ?? columns.of, column + 1, table[0]?.length ?? 0),
    ...(forced === null ? [] : [reasons.forced(tier)]),
  ];
}

function lifecycleText(
  { reasons }: Words,
  { first, last, limit, ownRhythm }: ReasonOf<'lifecycle'>,
): readonly string[] {
  if (first === null && last === null) return [reasons.neverBought];
  return [
    ...(first === null ? [] : [reasons.firstOrder(first)]),
    ...(last === null ? [] : [reasons.lastOrder(last)]),
    reasons.lapsesAfter(limit, ownRhythm),
  ];
}

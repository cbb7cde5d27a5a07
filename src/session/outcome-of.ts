import type { PlannedColumn } from '../sheet';
import type { Notice, Run } from '../tiering';
import { headersInOrder } from './planned-columns';
import type { Outcome } from './state';
import { valueHeader } from './value-header';

/** What a run that was written amounts to. */
export function outcomeOf(run: Run, plan: readonly PlannedColumn[], uncoloured: boolean): Outcome {
  const count = (...codes: readonly Notice['code'][]): number =>
    run.notices.reduce((sum, notice) => (codes.includes(notice.code) ? sum + notice.count : sum), 0);
  const clients = run.register.rows.length;
  const unknown = run.summary.at(-1)?.clients ?? 0;
  return {
    tiers: run.summary,
    valueHeader: valueHeader(run.model),
    placed: clients - unknown,
    unknown,
    excluded: run.register.excluded,
    readFromText: count('text-as-number', 'text-as-date'),
    columns: headersInOrder(plan),
    model: run.model,
    notices: run.notices,
    uncoloured,
  };
}

import { monthsBefore } from '../calendar';
import type { Notice } from '../notices';
import { cellAt } from '../reading/cell-at';
import { cleanText } from '../reading/clean-text';
import { columnNamed, daysIn } from '../reading/column-readings';
import { isMissingWord } from '../reading/missing-words';
import type { Register } from '../register';
import type { Overrides } from '../specs/rule-spec';

/** What somebody decided about one client. */
export interface Decision {
  readonly tier: string;
  /** "" where it is blank; null where the model has no column for it. */
  readonly reason: string | null;
  readonly by: string | null;
  /** The first and the last day of it; -Infinity and Infinity where there is none. */
  readonly from: number;
  readonly until: number;
}

export interface Decisions {
  readonly count: number;
  /** Null where nothing was decided. */
  readonly decisionOf: (client: number) => Decision | null;
  /** What was doubtful in the columns of days. */
  readonly notices: readonly Notice[];
}

/** Reads the columns where people set tiers by hand. Throws where the register has no such column. */
export function decisionsIn(register: Register, spec: Overrides): Decisions {
  const tier = textsIn(register, spec.tier);
  const reason = spec.reason === null ? null : textsIn(register, spec.reason);
  const by = spec.by === null ? null : textsIn(register, spec.by);
  const from = spec.from === null ? null : daysIn(register, spec.from);
  const until = spec.until === null ? null : daysIn(register, spec.until);
  return {
    count: register.rows.length,
    decisionOf: (client) => {
      const name = tier(client);
      if (name === '') return null;
      const first = from?.readings[client] ?? NaN;
      const last = until?.readings[client] ?? NaN;
      return {
        tier: name,
        reason: reason?.(client) ?? null,
        by: by?.(client) ?? null,
        from: Number.isNaN(first) ? -Infinity : first,
        until: lastDay(first, last, spec.months),
      };
    },
    // Most clients have no decision, and so no days: blanks are no news.
    notices: [...(from?.notices ?? []), ...(until?.notices ?? [])].filter(
      ({ code }) => code !== 'missing-reading',
    ),
  };
}

function lastDay(first: number, last: number, months: number): number {
  if (!Number.isNaN(last)) return last;
  // So many months after is the same number of months before, counted backwards.
  return Number.isNaN(first) ? Infinity : monthsBefore(first, -months);
}

/** A column's cells as people read them; "" where nothing is said. */
function textsIn(register: Register, header: string): (client: number) => string {
  const { cells } = columnNamed(register, header);
  return (client) => {
    const cell = cellAt(cells, client);
    const text = cell === null ? '' : cleanText(String(cell));
    return isMissingWord(text) ? '' : text;
  };
}

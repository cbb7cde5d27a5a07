import { headersOf } from '../columns/headers-of';
import type { Criterion } from '../model';
import { headerText } from '../reading/header-text';
import { compares } from '../rules/compares';
import { conditionHolds } from '../rules/condition-holds';
import { consequence, holdsOn } from '../rules/gates';
import type { Run } from '../run-types';
import type { Reached } from '../scales/sought';
import type { Condition } from '../specs/rule-spec';

/** Whether a reading changes nothing of a client but its points in one criterion, or only to its good. */
export type FreeToMove = (client: number, criterion: Criterion, found: Reached) => boolean;

/**
 * Looks whether what gives points takes something elsewhere: a bonus that would be lost, a rule that would cap or set the tier
 * only then, another criterion that reads the same column the other way.
 */
export function freeToMove(run: Run): FreeToMove {
  const { model, asOf } = run;
  const bonuses = model.bonuses.map(({ when }) => ({ when, wants: true }));
  const gates = model.rules
    .filter((rule) => consequence(rule).kind !== 'floor' && holdsOn(rule, asOf))
    .map(({ when }) => ({ when, wants: false }));
  const watched = [...bonuses, ...gates].map((one) => ({ ...one, holds: conditionHolds(run, one.when) }));
  return (client, criterion, found) =>
    !isReadOtherwise(run, criterion) &&
    watched.every(({ when, wants, holds }) => {
      if (holds(client) !== wants) return true;
      const after = holdsAfter(when, criterion, found);
      return after === 'as before' || after === wants;
    });
}

/** Whether a condition holds for the new reading; of other columns and of texts made of it nobody can tell. */
function holdsAfter(
  when: Condition,
  { id, reading, direction }: Criterion,
  found: Reached,
): boolean | 'as before' | null {
  const isOwn = 'criterion' in when && when.criterion === id;
  const isColumn = 'header' in when && headersOf(reading).some((one) => isSame(one, when.header));
  if (!isOwn && !isColumn) return 'as before';
  if (typeof when.value !== 'number' || (isColumn && reading.kind !== 'column')) return null;
  const further = found.beyond ? Math.max(1, Math.abs(found.reading)) * 1e-6 : 0;
  return compares(when.op, found.reading + (direction === 'more' ? further : -further), when.value);
}

/** Whether another criterion reads a column of this one, unless more or less of it is good for both. */
function isReadOtherwise({ model: { criteria } }: Run, criterion: Criterion): boolean {
  const headers = headersOf(criterion.reading);
  return criteria.some(({ id, reading, direction }) => {
    if (id === criterion.id) return false;
    const isShared = headersOf(reading).some((one) => headers.some((other) => isSame(one, other)));
    const isAlike = reading.kind === criterion.reading.kind && direction === criterion.direction;
    return isShared && !isAlike;
  });
}

const isSame = (one: string, other: string): boolean => headerText(one) === headerText(other);

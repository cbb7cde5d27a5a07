import { fault, inside, type Check, type Place } from './check';
import { wrongType } from './simple-checks';

/** One key of a record: how to check it, and what stands in where it is left out. */
export interface Field<Value> {
  readonly check: Check<Value>;
  readonly whenAbsent: { readonly value: Value | null } | null;
  readonly nullable: boolean;
}

/** A key that must be there. */
export function required<Value>(check: Check<Value>): Field<Value> {
  return { check, whenAbsent: null, nullable: false };
}

/** A key that may be left out. */
export function optional<Value>(check: Check<Value>, value: Value): Field<Value> {
  return { check, whenAbsent: { value }, nullable: false };
}

/** A key that may be null, or left out to mean null. */
export function nullable<Value>(check: Check<Value>): Field<Value | null> {
  return { check, whenAbsent: { value: null }, nullable: true };
}

type Fields = Readonly<Record<string, Field<unknown>>>;

type RecordOf<Named extends Fields> = {
  readonly [Key in keyof Named]: Named[Key] extends Field<infer Value> ? Value : never;
};

/**
 * Checks a record key by key and answers a new one with exactly the known keys. Unknown keys are faults, own keys named
 * `__proto__` or `constructor` among them; nothing is ever copied by name from what came in.
 */
export function record<Named extends Fields>(fields: Named): Check<RecordOf<Named>> {
  return (plain, place) => {
    if (!isRecord(plain)) return wrongType(plain, place, 'object');
    const before = place.faults.length;
    const known = Object.keys(fields);
    for (const key of Object.keys(plain)) {
      if (!known.includes(key))
        fault(place, 'model-unknown-key', { path: inside(place, key.slice(0, 60)).path, known });
    }
    const entries = Object.entries(fields).map(
      ([key, field]) => [key, valueOf(plain, key, { field, place })] as const,
    );
    // Every key was filled by the check of its own field, or a fault was noted: that is what RecordOf says.
    return place.faults.length > before ? null : (Object.fromEntries(entries) as RecordOf<Named>);
  };
}

function valueOf(
  plain: Readonly<Record<string, unknown>>,
  key: string,
  { field, place }: { readonly field: Field<unknown>; readonly place: Place },
): unknown {
  const at = inside(place, key);
  const value = Object.prototype.hasOwnProperty.call(plain, key) ? plain[key] : undefined;
  if (value === undefined) {
    return field.whenAbsent === null
      ? fault(at, 'model-missing-key', { path: at.path })
      : field.whenAbsent.value;
  }
  return value === null && field.nullable ? null : field.check(value, at);
}

/** Whether something is an object with keys, and no list. */
export function isRecord(plain: unknown): plain is Readonly<Record<string, unknown>> {
  return typeof plain === 'object' && plain !== null && !Array.isArray(plain);
}

/** Checks a union by its `kind`; kinds of other versions are refused with the list of the known ones. */
export function byKind<Checked>(kinds: Readonly<Record<string, Check<Checked>>>): Check<Checked> {
  return (plain, place) => {
    if (!isRecord(plain)) return wrongType(plain, place, 'object');
    const at = inside(place, 'kind');
    const kind = Object.prototype.hasOwnProperty.call(plain, 'kind') ? plain['kind'] : undefined;
    if (kind === undefined) return fault(at, 'model-missing-key', { path: at.path });
    const known = Object.keys(kinds);
    const check = typeof kind === 'string' && known.includes(kind) ? kinds[kind] : undefined;
    if (check === undefined) {
      const found = typeof kind === 'string' ? kind.slice(0, 60) : typeof kind;
      return fault(at, 'model-unknown-choice', { path: at.path, known, found });
    }
    return check(plain, place);
  };
}

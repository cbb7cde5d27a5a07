/** What the library asked of the host, request by request. */
import type { Action, QueryRequest } from './wire';

/** `cleanup` gives kept ranges back after a run; `service` is the library's own business. */
export type Purpose = 'workbook' | 'cleanup' | 'service';

export interface LoggedRequest {
  readonly purpose: Purpose;
  /** Members called or set, in order, by their names on the wire ("GetRangeByIndexes", "Values="). */
  readonly members: readonly string[];
  /** Those that change the workbook as far as they were reached, with their classes ("Range.Values=", "Setting.Delete"). */
  readonly changes: readonly string[];
  readonly requestBytes: number;
  readonly answerBytes: number;
  /** Whether the library declared that the request changes the workbook. */
  readonly write: boolean;
  /** The code of the failure; null where it went well. */
  readonly failure: string | null;
}

/** Why the library sent the request. */
export function purposeOf({ actions, paths }: QueryRequest): Purpose {
  if ([...paths.values()].some(({ kind }) => kind === 'service')) return 'service';
  const methods = actions.filter(({ kind }) => kind !== 'instantiate');
  return methods.length > 0 && methods.every(({ name }) => name === '_RemoveReference')
    ? 'cleanup'
    : 'workbook';
}

/** The members a request uses, without the library's own bookkeeping. */
export function membersOf({ actions, paths }: QueryRequest): readonly string[] {
  const made = [...paths.values()].flatMap((path) => (path.kind === 'method' ? [path.name] : []));
  return [...made, ...actions.flatMap(memberOfAction)].filter((name) => !name.startsWith('_'));
}

function memberOfAction({ kind, name, select }: Action): readonly string[] {
  if (kind === 'set') return [`${name}=`];
  if (kind === 'method') return [name];
  return kind === 'query' ? (select ?? []) : [];
}

/** The length of a text in UTF-8. Counted here, as a simulated browser window has no TextEncoder. */
export function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // Each half of a pair of surrogates stands for two of its four bytes.
    if (unit > 0x7ff) bytes += unit >= 0xd800 && unit <= 0xdfff ? 1 : 2;
    else if (unit > 0x7f) bytes += 1;
  }
  return bytes;
}

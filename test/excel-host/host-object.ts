/** One object of Excel's as the library may use it: an explicit list of members, by their names on the wire. */
import type { Area } from '../../src/sheet';
import { hostGap } from './host-error';
import type { Given } from './given';
import type { Wire, WireRecord } from './wire';

export interface Scalar {
  readonly read: () => Wire;
  /** Absent where the library may not set it. */
  readonly write?: (value: Wire) => void;
}

/** Whether the library counts a call as a change of the workbook. */
export type Effect = 'reads' | 'writes';

export interface Maker {
  readonly effect: Effect;
  /** Null is Excel's null object. */
  readonly make: (given: Given) => HostObject | null;
}

export interface Call {
  readonly effect: Effect;
  readonly run: (given: Given) => Wire;
}

export interface HostObject {
  readonly className: string;
  /** What the library addresses the object by from now on: { Id } or { _Id }. */
  readonly identity?: () => WireRecord;
  /** The cells of a range, which other members take as an argument and which a reference keeps. */
  readonly area?: Area;
  /** True where the library may keep it though it is no range. */
  readonly keepable?: true;
  readonly scalars?: Readonly<Record<string, Scalar>>;
  /** Null is Excel's null object. */
  readonly properties?: Readonly<Record<string, () => HostObject | null>>;
  readonly makers?: Readonly<Record<string, Maker>>;
  readonly calls?: Readonly<Record<string, Call>>;
  /** The objects of a collection. */
  readonly items?: () => readonly HostObject[];
  readonly getItem?: (key: Wire) => HostObject;
}

export const read = (make: Maker['make']): Maker => ({ effect: 'reads', make });
export const create = (make: Maker['make']): Maker => ({ effect: 'writes', make });
export const ask = (run: Call['run']): Call => ({ effect: 'reads', run });
export const change = (run: (given: Given) => void): Call => ({
  effect: 'writes',
  run: (given) => {
    run(given);
    return null;
  },
});

type Members = 'scalars' | 'properties' | 'makers' | 'calls';

/** A member by its name on the wire; a HostGap that names it where the stand-in has none. */
export function memberOf<Kind extends Members>(
  object: HostObject,
  kind: Kind,
  name: string,
): NonNullable<HostObject[Kind]>[string] {
  const members = object[kind];
  const found = members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
  if (found === undefined) throw hostGap(`${object.className}.${name}`);
  // The index type of the chosen record; TypeScript does not narrow it through the type parameter.
  return found as NonNullable<HostObject[Kind]>[string];
}

/** The rich-API protocol as it travels between the Office.js library and a host ("ProcessQuery"). */
import { hostGap } from './host-error';

/** Any JSON value. */
export type Wire = null | boolean | number | string | readonly Wire[] | WireRecord;
export interface WireRecord {
  readonly [name: string]: Wire;
}

/** Arguments of a member; where the second list is not zero the argument is the object of that path id. */
export interface ArgumentList {
  readonly values: readonly Wire[];
  readonly pathIds: readonly number[];
}

/** How to come by an object. */
export type ObjectPath =
  | { readonly kind: 'root' }
  | { readonly kind: 'service'; readonly name: string }
  | {
      readonly kind: 'method' | 'property' | 'indexer';
      readonly name: string;
      readonly parent: number;
      readonly given: ArgumentList;
    }
  | { readonly kind: 'reference'; readonly name: string }
  | { readonly kind: 'null' };

export interface Action {
  readonly id: number;
  readonly kind: 'instantiate' | 'query' | 'method' | 'set' | 'trace';
  readonly name: string;
  readonly path: number;
  readonly given: ArgumentList;
  /** Names to load, as written in JavaScript ("format/fill/color"); null stands for all. */
  readonly select: readonly string[] | null;
}

export interface QueryRequest {
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
}

export interface ActionAnswer {
  readonly ActionId: number;
  readonly Value: Wire;
}

export interface QueryAnswer {
  readonly Results: readonly ActionAnswer[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

const pathKinds = [null, 'root', 'service', 'method', 'property', 'indexer', 'reference', 'null'] as const;
const actionKinds = [null, 'instantiate', 'query', 'method', 'set', 'trace'] as const;

/** The request in a body; throws a HostGap for kinds of path or action that this host does not know. */
export function parseRequest(body: string): QueryRequest {
  const message = recordOf(JSON.parse(body) as Wire, 'request'); // JSON.parse gives JSON
  const paths = Object.entries(recordOf(message['ObjectPaths'], 'ObjectPaths'));
  return {
    actions: listOf(message['Actions'], 'Actions').map(parseAction),
    paths: new Map(paths.map(([id, path]) => [Number(id), parsePath(recordOf(path, 'ObjectPath'))])),
  };
}

/** True for an object that is no list. */
export function isRecord(wire: Wire | undefined): wire is WireRecord {
  return typeof wire === 'object' && wire !== null && !isList(wire);
}

/** True for a list. Array.isArray loses the readonly type. */
export function isList(wire: Wire | undefined): wire is readonly Wire[] {
  return Array.isArray(wire);
}

function parsePath(path: WireRecord): ObjectPath {
  const kind = pathKinds[numberOf(path['ObjectPathType'], 'ObjectPathType')] ?? null;
  const name = textOf(path['Name']);
  switch (kind) {
    case 'root':
    case 'null':
      return { kind };
    case 'service':
    case 'reference':
      return { kind, name };
    case 'method':
    case 'property':
    case 'indexer': {
      const parent = numberOf(path['ParentObjectPathId'], 'ParentObjectPathId');
      return { kind, name, parent, given: parseArguments(path['ArgumentInfo']) };
    }
    case null:
      throw hostGap(`ObjectPathType ${JSON.stringify(path['ObjectPathType'])}`);
  }
}

function parseAction(wire: Wire): Action {
  const action = recordOf(wire, 'Action');
  const kind = actionKinds[numberOf(action['ActionType'], 'ActionType')] ?? null;
  if (kind === null) throw hostGap(`ActionType ${JSON.stringify(action['ActionType'])}`);
  return {
    id: numberOf(action['Id'], 'Id'),
    kind,
    name: textOf(action['Name']),
    path: numberOf(action['ObjectPathId'], 'ObjectPathId'),
    given: parseArguments(action['ArgumentInfo']),
    select: kind === 'query' ? parseSelect(action['QueryInfo']) : null,
  };
}

function parseSelect(wire: Wire | undefined): readonly string[] | null {
  if (!isRecord(wire)) return null;
  for (const option of ['Top', 'Skip', 'Expand']) {
    if (wire[option] !== undefined) throw hostGap(`QueryInfo.${option}`);
  }
  const select = wire['Select'];
  return select === undefined ? null : listOf(select, 'Select').map((name) => textOf(name));
}

function parseArguments(wire: Wire | undefined): ArgumentList {
  if (!isRecord(wire)) return { values: [], pathIds: [] };
  const values = wire['Arguments'];
  const pathIds = wire['ReferencedObjectPathIds'];
  return {
    values: isList(values) ? values : [],
    pathIds: isList(pathIds) ? pathIds.map((id) => numberOf(id, 'ReferencedObjectPathIds')) : [],
  };
}

function recordOf(wire: Wire | undefined, what: string): WireRecord {
  if (!isRecord(wire)) throw hostGap(`a request whose ${what} is no object`);
  return wire;
}

function listOf(wire: Wire | undefined, what: string): readonly Wire[] {
  if (!isList(wire)) throw hostGap(`a request whose ${what} is no list`);
  return wire;
}

function numberOf(wire: Wire | undefined, what: string): number {
  if (typeof wire !== 'number') throw hostGap(`a request whose ${what} is no number`);
  return wire;
}

function textOf(wire: Wire | undefined): string {
  return typeof wire === 'string' ? wire : '';
}

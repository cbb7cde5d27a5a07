/** Carries out one request of the library against the objects of the stand-in. */
import { refuseUnread, type Given } from './given';
import { asHostError, failureAnswer, hostGap, invalidArgument, itemNotFound } from './host-error';
import { memberOf, type HostObject } from './host-object';
import { serviceObject } from './objects/services';
import { workbookObject } from './objects/workbook-object';
import { queryAnswer } from './query';
import type { Action, ActionAnswer, ArgumentList, ObjectPath, QueryAnswer, QueryRequest } from './wire';
import type { Wire, WireRecord } from './wire';
import type { World } from './world';

const keepReference = '_KeepReference';

/** The state of one request: objects found so far, by path id. */
interface Batch {
  readonly world: World;
  readonly request: QueryRequest;
  readonly found: Map<number, HostObject | null>;
  /** Reference ids of ranges kept in this request or before. */
  readonly kept: Map<HostObject, string>;
  /** What changes the workbook, by class and member ("Range.Values="). */
  readonly changes: string[];
}

/**
 * Runs the actions in order and answers what the library expects. The first failing action ends the request; what
 * was done before it stays done, as a batch is no transaction. Members that change the workbook are put into `changes`.
 */
export function interpret(world: World, request: QueryRequest, changes: string[] = []): QueryAnswer {
  const kept = new Map([...world.references].map(([id, object]) => [object, id] as const));
  const batch: Batch = { world, request, found: new Map(), kept, changes };
  const results: ActionAnswer[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.actions.entries()) {
    try {
      results.push({ ActionId: action.id, Value: act(batch, action) });
      if (action.kind === 'trace') traces.push(action.id);
    } catch (thrown) {
      const failure = failureAnswer(asHostError(thrown), `${action.kind} ${action.name}`.trim(), index);
      return { ...failure, Results: results, TraceIds: traces };
    }
  }
  return { Results: results, TraceIds: traces };
}

function act(batch: Batch, action: Action): Wire {
  if (action.kind === 'trace') return null;
  const object = resolve(batch, action.path);
  switch (action.kind) {
    case 'instantiate':
      return object && identityOf(batch, object);
    case 'query':
      return object && queryAnswer(object, action.select, (each) => identityOf(batch, each));
    case 'set':
      setScalar(batch, present(object, action), action);
      return null;
    case 'method':
      // The library keeps references without asking whether the object is Excel's null object.
      if (object === null && action.name === keepReference) return null;
      return call(batch, present(object, action), action);
  }
}

function present(object: HostObject | null, action: Action): HostObject {
  if (object === null) throw invalidArgument(`${action.name} of a null object`);
  return object;
}

function setScalar({ changes }: Batch, object: HostObject, { name, given }: Action): void {
  const { write } = memberOf(object, 'scalars', name);
  const [value] = given.values;
  if (write === undefined) throw hostGap(`setting ${object.className}.${name}`);
  if (value === undefined) throw invalidArgument(`${object.className}.${name} without a value`);
  changes.push(`${object.className}.${name}=`);
  write(value);
}

function call(batch: Batch, object: HostObject, action: Action): Wire {
  if (action.name === keepReference && (object.area !== undefined || object.keepable === true))
    return keep(batch, object);
  const { run, effect } = memberOf(object, 'calls', action.name);
  const given = givenFor(batch, `${object.className}.${action.name}`, action.given);
  if (effect === 'writes') batch.changes.push(given.member);
  const answer = run(given);
  refuseUnread(given);
  return answer;
}

function keep(batch: Batch, object: HostObject): null {
  if (!batch.kept.has(object)) {
    batch.world.counters.references += 1;
    const id = `r${String(batch.world.counters.references)}`;
    batch.kept.set(object, id);
    batch.world.references.set(id, object);
  }
  return null;
}

function identityOf(batch: Batch, object: HostObject): WireRecord {
  const reference = batch.kept.get(object);
  if (reference !== undefined) return { _ReferenceId: reference };
  return object.identity?.() ?? {};
}

function resolve(batch: Batch, id: number): HostObject | null {
  const known = batch.found.get(id);
  if (known !== undefined) return known;
  const path = batch.request.paths.get(id);
  if (path === undefined) throw hostGap(`object path ${String(id)}, which the request does not hold`);
  const object = follow(batch, path);
  batch.found.set(id, object);
  return object;
}

function follow(batch: Batch, path: ObjectPath): HostObject | null {
  switch (path.kind) {
    case 'root':
      return workbookObject(batch.world);
    case 'service':
      return serviceObject(batch.world, path.name);
    case 'null':
      return null;
    case 'reference': {
      const object = batch.world.references.get(path.name);
      if (object === undefined) throw itemNotFound(`reference ${path.name}`);
      return object;
    }
    case 'method':
    case 'property':
    case 'indexer': {
      const parent = resolve(batch, path.parent);
      return parent && descend(batch, parent, path);
    }
  }
}

function descend(
  batch: Batch,
  parent: HostObject,
  path: Extract<ObjectPath, { name: string; parent: number }>,
): HostObject | null {
  if (path.kind === 'property') return memberOf(parent, 'properties', path.name)();
  if (path.kind === 'indexer') {
    if (parent.getItem === undefined) throw hostGap(`${parent.className}.getItem`);
    return parent.getItem(path.given.values[0] ?? null);
  }
  const given = givenFor(batch, `${parent.className}.${path.name}`, path.given);
  const { make, effect } = memberOf(parent, 'makers', path.name);
  if (effect === 'writes') batch.changes.push(given.member);
  const object = make(given);
  refuseUnread(given);
  return object;
}

function givenFor(batch: Batch, member: string, { values, pathIds }: ArgumentList): Given {
  const objects = new Map<number, HostObject>();
  pathIds.forEach((id, index) => {
    const object = id === 0 ? null : resolve(batch, id);
    if (object !== null) objects.set(index, object);
  });
  return {
    member,
    values: values.map((value, index) => (pathIds[index] ? null : value)),
    objects,
    read: new Set(),
  };
}

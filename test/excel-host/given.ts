/** Arguments of one call, read strictly: absent ones fail like Excel, unread ones are a gap of the stand-in. */
import { hostGap, invalidArgument } from './host-error';
import type { HostObject } from './host-object';
import type { Wire } from './wire';

export interface Given {
  /** Whose arguments: "Range.GetCell". */
  readonly member: string;
  readonly values: readonly Wire[];
  readonly objects: ReadonlyMap<number, HostObject>;
  readonly read: Set<number>;
}

/** The argument at a position; null where it was left out. */
export function wireAt(given: Given, index: number): Wire {
  given.read.add(index);
  return given.values[index] ?? null;
}

export function numberAt(given: Given, index: number): number {
  const value = wireAt(given, index);
  if (typeof value !== 'number' || !Number.isInteger(value)) throw wrong(given, index);
  return value;
}

export function textAt(given: Given, index: number): string {
  const value = wireAt(given, index);
  if (typeof value !== 'string') throw wrong(given, index);
  return value;
}

export function optionalTextAt(given: Given, index: number): string | null {
  return wireAt(given, index) === null ? null : textAt(given, index);
}

/** False where the argument was left out. */
export function switchAt(given: Given, index: number): boolean {
  const value = wireAt(given, index) ?? false;
  if (typeof value !== 'boolean') throw wrong(given, index);
  return value;
}

export function objectAt(given: Given, index: number): HostObject {
  given.read.add(index);
  const object = given.objects.get(index);
  if (object === undefined) throw wrong(given, index);
  return object;
}

/** Throws for an argument that was handed over but that the member never looked at. */
export function refuseUnread(given: Given): void {
  given.values.forEach((value, index) => {
    const handed = value !== null || given.objects.has(index);
    if (handed && !given.read.has(index)) throw hostGap(`argument ${String(index + 1)} of ${given.member}`);
  });
}

function wrong(given: Given, index: number): Error {
  return invalidArgument(`argument ${String(index + 1)} of ${given.member}`);
}

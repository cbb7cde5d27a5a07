import type { Order } from './order';

/** Memory that a sort works in: as long as the column, or longer. */
export interface ScatterRoom {
  /** The values and their rows, parted but not yet in order. */
  readonly values: Float64Array;
  readonly rows: Uint32Array;
  /** The part that each value belongs to, and where each part begins. */
  readonly keys: Uint32Array;
  readonly starts: Uint32Array;
}

/** The same with room for what is sorted. */
export interface SortingRoom extends ScatterRoom, Order {}

let idle: SortingRoom | null = null;

/**
 * Lends room for a sort of so many values; what stands in it is of no meaning. Give it back (see `giveBackRoom`) for the next
 * one: a run sorts a dozen columns, and fresh memory for each takes as long as the sorting.
 */
export function borrowRoom(length: number): SortingRoom {
  const room = idle;
  if (room === null || room.order.length < length) return newRoom(length);
  // Two runs that take turns must not work in one room.
  idle = null;
  return room;
}

/** Keeps the room for the next sort. */
export function giveBackRoom(room: SortingRoom): void {
  if (idle === null || idle.order.length < room.order.length) idle = room;
}

/** Room for parting so many values. */
export function newScatterRoom(length: number): ScatterRoom {
  return {
    values: new Float64Array(length),
    rows: new Uint32Array(length),
    keys: new Uint32Array(length),
    starts: new Uint32Array(length),
  };
}

function newRoom(length: number): SortingRoom {
  return {
    order: new Uint32Array(length),
    ascending: new Float64Array(length),
    ...newScatterRoom(length),
  };
}

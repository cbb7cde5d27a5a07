/** A part of a whole, 0..1 (never percent). */
export type Share = number;

import type { Habits } from '../register';

/** What is taken where neither the cells nor the caller tell how people write. */
export const usualHabits: Habits = { decimal: 'point', dateOrder: 'dmy', dateSystem: 1900 };

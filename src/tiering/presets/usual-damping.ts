import type { Damping } from '../specs/rule-spec';

/** Five points either way, so that nobody changes tier to and fro. */
export const usualDamping: Damping = { margin: 5, ways: 'both', oneStep: false };

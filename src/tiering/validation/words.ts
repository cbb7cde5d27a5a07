import { limits } from './limits';
import { required } from './record-check';
import { identifier, oneOf, text } from './simple-checks';

/** The checks that many parts of a model share. */
export const header = text(limits.header);
export const tierName = text(limits.tier);
export const id = identifier(limits.id);

export const kindOf = <Kind extends string>(kind: Kind) => required(oneOf([kind]));

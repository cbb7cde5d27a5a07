import { abcClassHelp } from './abc-class-help';
import type { FunctionHelp } from './function-help';
import { tierHelp } from './tier-help';

/** All cell functions, in the order of the help page. */
export const functionsHelp: readonly FunctionHelp[] = [tierHelp, abcClassHelp];

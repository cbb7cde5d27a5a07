import { FunctionFault } from '../../src/functions';

/** The fault that a call ends in; fails where it has an answer. */
export function faultOf(call: () => unknown): FunctionFault {
  try {
    call();
  } catch (fault) {
    if (fault instanceof FunctionFault) return fault;
    throw fault;
  }
  throw new Error('The call had an answer.');
}

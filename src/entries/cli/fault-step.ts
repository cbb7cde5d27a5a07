import { HostFault } from '../../sheet';
import { Refusal } from '../../ooxml';
import { faultText, pickWords } from '../../words';
import { refusalText } from './refusal-text';
import { unusable, type Step } from './terminal';

/** What a file does is said in English, as all that the command line says of files. */
const words = pickWords('en');

/** What a file refused, in words. Any other fault goes on as it is. */
export const faultStep = (path: string, fault: unknown): Step<never> => {
  if (fault instanceof Refusal) return unusable(`${path}: ${refusalText(fault)}`);
  if (!(fault instanceof HostFault)) throw fault;
  if (fault.cause instanceof Refusal) return unusable(`${path}: ${refusalText(fault.cause)}`);
  return unusable(`${path}: ${faultText(words, fault)}`);
};

import { HostFault } from '../../sheet';
import { Refusal } from '../../ooxml';
import { faultText } from '../../words';
import { refusalText } from './refusal-text';
import type { Speech } from './speech';
import { unusable, type Step } from './terminal';

/** What a file refused, in words. Any other fault goes on as it is. */
export const faultStep = (speech: Speech, path: string, fault: unknown): Step<never> => {
  if (fault instanceof Refusal) return unusable(`${path}: ${refusalText(speech, fault)}`);
  if (!(fault instanceof HostFault)) throw fault;
  if (fault.cause instanceof Refusal) return unusable(`${path}: ${refusalText(speech, fault.cause)}`);
  return unusable(`${path}: ${faultText(speech.words, fault)}`);
};

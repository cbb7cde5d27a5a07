import { statSync } from 'node:fs';
import { readSnapshot, type Model, type Snapshot } from '../../tiering';
import { fileFault } from './file-fault';
import { inWords } from './in-words';
import { readWhole } from './read-file';
import type { Speech } from './speech';
import { done, unusable, type Step } from './terminal';

/** Longer than this no text can be in memory; it is the document of about a million clients. */
const LARGEST_BYTES = 500_000_000;

const sizeOf = (speech: Speech, path: string): Step<number> => {
  try {
    return done(statSync(path).size);
  } catch (fault) {
    return fileFault(speech, path, fault);
  }
};

const plainOf = ({ cli }: Speech, path: string, text: string): Step<unknown> => {
  try {
    return done(JSON.parse(text));
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    return unusable(`${path}: ${cli.previous.notJson}`);
  }
};

/** The earlier run in a file: a document that `run --format json` printed, or the core's own form of it. */
export const readPrevious = (path: string, model: Model, speech: Speech): Step<Snapshot> => {
  const { language, cli } = speech;
  const size = sizeOf(speech, path);
  if (!size.ok) return size;
  if (size.value > LARGEST_BYTES)
    return unusable(`${path}: ${cli.previous.tooLarge(LARGEST_BYTES.toLocaleString(language))}`);
  const bytes = readWhole(speech, path);
  if (!bytes.ok) return bytes;
  const plain = plainOf(speech, path, new TextDecoder().decode(bytes.value));
  if (!plain.ok) return plain;
  const answer = readSnapshot(plain.value, model);
  return answer.ok
    ? done(answer.value)
    : unusable(`${path}: ${cli.previous.none}\n${inWords(speech, answer.notices)}`);
};

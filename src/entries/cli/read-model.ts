import { parseModel, type Model, type Notice } from '../../tiering';
import { inWords } from './in-words';
import { readStart } from './read-file';
import type { Speech } from './speech';
import { done, unusable, type Step } from './terminal';

/** More than any model that is accepted: a larger file is cut here and refused for its size. */
const READ_BYTES = 2_000_000;

export interface ReadModel {
  readonly model: Model;
  /** What the model itself says of its day. */
  readonly ownAsOf: string;
  readonly notices: readonly Notice[];
}

/** The model in a file; `asOf` takes the place of the model's own day. */
export const readModel = (path: string, asOf: string | null, speech: Speech): Step<ReadModel> => {
  const bytes = readStart(speech, path, READ_BYTES);
  if (!bytes.ok) return bytes;
  const answer = parseModel(new TextDecoder().decode(bytes.value));
  if (!answer.ok)
    return unusable(`${path}: ${speech.cli.unusable.model}\n${inWords(speech, answer.notices)}`);
  const model = asOf === null ? answer.value : { ...answer.value, asOf };
  return done({ model, ownAsOf: answer.value.asOf, notices: answer.notices });
};

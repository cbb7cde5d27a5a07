import type { Words, WorkbenchWords } from '../words';
import type { FileProblem } from './book';
import type { Message } from './page-state';

/** What a message says. */
export function messageText(message: Message, words: WorkbenchWords, say: Words['say']): string {
  const because = (what: string, { code, detail }: FileProblem): string =>
    say.sentences([what, words.problems[code](detail)]);
  const { messages } = words;
  switch (message.kind) {
    case 'opened':
      return messages.opened(message.file);
    case 'saved':
      return messages.saved(message.file);
    case 'not-opened':
      return because(messages.notOpened(message.file), message.problem);
    case 'not-saved':
      return because(messages.notSaved(message.file), message.problem);
    case 'not-drawn':
      return messages.notDrawn(message.things.map((thing) => words.things[thing]));
    case 'guessed-encoding':
      return messages.guessedEncoding(message.encoding);
    case 'first-only':
      return messages.firstOnly(message.file);
    case 'refused':
      return words.attempts[message.attempt];
    case 'busy':
      return messages.busy;
  }
}

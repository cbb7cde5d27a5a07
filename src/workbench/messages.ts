import type { Book } from './book';
import type { Message, MessageKind, PageState } from './page-state';

type Told = Pick<PageState, 'messages' | 'said'>;

/** The messages without those of a kind. */
export const closed = (messages: readonly Message[], kind: MessageKind): readonly Message[] =>
  messages.filter((message) => message.kind !== kind);

/** Only said: it needs no line of its own on the page. */
const SAID_ONLY: ReadonlySet<MessageKind> = new Set(['opened']);

const shown = (messages: readonly Message[]): readonly Message[] =>
  messages.filter(({ kind }) => !SAID_ONLY.has(kind));

/** What is true of the open file for as long as it is open; all else tells of one moment. */
const LASTING: ReadonlySet<MessageKind> = new Set(['not-drawn', 'guessed-encoding']);

const lasting = (messages: readonly Message[]): readonly Message[] =>
  messages.filter(({ kind }) => LASTING.has(kind));

/** The messages with one more: what told of an earlier moment goes. */
export const said = (messages: readonly Message[], message: Message): Told => ({
  messages: [...closed(lasting(messages), message.kind), ...shown([message])],
  said: [message],
});

/** What is told when a book was opened; what was told of the one before is past. */
export function openedMessages({ name, guessedEncoding, notDrawn }: Book): Told {
  const news: Message[] = [{ kind: 'opened', file: name }];
  if (guessedEncoding !== null) news.push({ kind: 'guessed-encoding', encoding: guessedEncoding });
  if (notDrawn.length > 0) news.push({ kind: 'not-drawn', things: notDrawn });
  return { messages: shown(news), said: news };
}

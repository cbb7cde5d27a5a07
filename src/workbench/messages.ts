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

/** The messages with one more, in the place of an older one of its kind. */
export const said = (messages: readonly Message[], message: Message): Told => ({
  messages: [...closed(messages, message.kind), ...shown([message])],
  said: [message],
});

/** What is told when a book was opened; what was told of the one before is past. */
export function openedMessages({ name, guessedEncoding, notDrawn }: Book): Told {
  const news: Message[] = [{ kind: 'opened', file: name }];
  if (guessedEncoding !== null) news.push({ kind: 'guessed-encoding', encoding: guessedEncoding });
  if (notDrawn.length > 0) news.push({ kind: 'not-drawn', things: notDrawn });
  return { messages: shown(news), said: news };
}

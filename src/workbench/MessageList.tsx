import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
  type MessageBarIntent,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Words, WorkbenchWords } from '../words';
import { messageText } from './message-text';
import type { Message, MessageKind } from './page-state';

interface MessageListProps {
  readonly messages: readonly Message[];
  readonly words: WorkbenchWords;
  readonly say: Words['say'];
  readonly onClose: (kind: MessageKind) => void;
}

const INTENTS: Readonly<Record<MessageKind, MessageBarIntent>> = {
  opened: 'info',
  saved: 'success',
  'not-opened': 'error',
  'not-saved': 'error',
  'not-drawn': 'info',
  'guessed-encoding': 'warning',
  'first-only': 'info',
  refused: 'warning',
  busy: 'info',
};

const useStyles = makeStyles({
  list: {
    flexShrink: 0,
    display: 'grid',
    gap: '1px',
    // Many lines must not push the sheet out of the window.
    maxHeight: '40vh',
    overflowY: 'auto',
  },
  bar: { borderRadius: tokens.borderRadiusNone },
});

/** What is to be told, each with a way to close it. */
export function MessageList({ messages, words, say, onClose }: MessageListProps): ReactElement | null {
  const styles = useStyles();
  if (messages.length === 0) return null;
  return (
    <section aria-label={words.messages.label} className={styles.list}>
      {messages.map((message) => (
        <MessageBar
          key={message.kind}
          intent={INTENTS[message.kind]}
          layout="multiline"
          shape="square"
          className={styles.bar}
        >
          <MessageBarBody>{messageText(message, words, say)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={words.messages.close}
                onClick={() => onClose(message.kind)}
              />
            }
          />
        </MessageBar>
      ))}
    </section>
  );
}

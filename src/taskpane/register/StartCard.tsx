import { Button, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Session } from '../../session';
import type { Words } from '../../words';
import { Section } from '../parts/Section';

interface StartCardProps {
  readonly session: Session;
  readonly words: Words['pane'];
  /** What the last look came to, where it found nothing. */
  readonly outcome?: string;
}

/** The first step: point at the list. */
export function StartCard({ session, words, outcome }: StartCardProps): ReactElement {
  return (
    <Section heading={words.start.heading} replaces={outcome !== undefined}>
      <Text>{words.start.hint}</Text>
      {outcome !== undefined && (
        <MessageBar layout="multiline" intent="info">
          <MessageBarBody>{outcome}</MessageBarBody>
        </MessageBar>
      )}
      <Button appearance="primary" onClick={() => void session.look()}>
        {words.start.action}
      </Button>
    </Section>
  );
}

import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Session, SessionState } from '../../session';
import type { Words } from '../../words';
import { Section } from '../parts/Section';
import { CountsTable } from '../tiers/CountsTable';
import { NoticeList } from './NoticeList';
import { RefusedBar } from './RefusedBar';
import { RestoreButton } from './RestoreButton';
import { unknownLines } from './unknown-lines';

interface DoneCardProps {
  readonly done: Extract<SessionState, { readonly kind: 'done' }>;
  readonly session: Session;
  readonly words: Words;
}

const useStyles = makeStyles({
  facts: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalXS },
});

/** What was done: counts, columns, and what was left out or read from text; and the way back. */
export function DoneCard({ done, session, words }: DoneCardProps): ReactElement {
  const styles = useStyles();
  const { outcome, work, restorable, problem } = done;
  const { done: say } = words.pane;
  const { below } = work.register;
  const facts = [
    say.columns(outcome.columns),
    ...(outcome.uncoloured ? [say.uncoloured] : []),
    ...unknownLines(words, outcome),
    ...(outcome.readFromText > 0 ? [say.readFromText(outcome.readFromText)] : []),
    ...(outcome.excluded > 0 ? [say.excluded(outcome.excluded)] : []),
  ];
  return (
    <>
      <Section heading={say.heading} replaces>
        <Text weight="semibold">{say.placed(outcome.placed)}</Text>
        <ul className={styles.facts}>
          {facts.map((fact) => (
            <li key={fact}>
              <Text size={200}>{fact}</Text>
            </li>
          ))}
        </ul>
        {below !== null && (
          <MessageBar layout="multiline" intent="warning">
            <MessageBarBody>{words.pane.register.below(below.from, below.to, say.again)}</MessageBarBody>
          </MessageBar>
        )}
        <CountsTable
          tiers={outcome.tiers}
          model={outcome.model}
          valueHeader={outcome.valueHeader}
          words={words}
        />
        <Button appearance="primary" onClick={() => void session.look()}>
          {say.again}
        </Button>
        {problem !== null && <RefusedBar problem={problem} words={words} />}
        {restorable && <RestoreButton session={session} words={words.pane} />}
      </Section>
      {outcome.notices.length > 0 && (
        <NoticeList notices={outcome.notices} model={outcome.model} words={words} />
      )}
    </>
  );
}

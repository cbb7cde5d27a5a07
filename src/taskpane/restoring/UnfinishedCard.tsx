import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Problem, Session, Unfinished } from '../../session';
import type { Words } from '../../words';
import { Section } from '../parts/Section';
import { RefusedBar } from '../result/RefusedBar';
import { unfinishedLines } from './unfinished-lines';

interface UnfinishedCardProps {
  readonly unfinished: Unfinished;
  /** Why putting back was refused just now. */
  readonly problem: Problem | null;
  readonly session: Session;
  readonly words: Words;
}

const useStyles = makeStyles({ actions: { display: 'grid', gap: tokens.spacingVerticalS } });

/** A run in this workbook did not finish: what the sheet may hold, and the two ways on. */
export function UnfinishedCard({ unfinished, problem, session, words }: UnfinishedCardProps): ReactElement {
  const styles = useStyles();
  const { unfinished: say } = words.pane;
  const { restorable } = unfinished;
  const [matter, remedy] = unfinishedLines(words, unfinished);
  return (
    <Section heading={say.heading} replaces>
      <MessageBar layout="multiline" intent="warning">
        <MessageBarBody>{matter}</MessageBarBody>
      </MessageBar>
      <Text>{remedy}</Text>
      {problem !== null && <RefusedBar problem={problem} words={words} />}
      <div className={styles.actions}>
        {restorable && (
          <Button appearance="primary" onClick={() => void session.restore()}>
            {say.putBack}
          </Button>
        )}
        <Button appearance={restorable ? 'secondary' : 'primary'} onClick={() => void session.keep()}>
          {say.keep}
        </Button>
      </div>
    </Section>
  );
}

import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Session, Unfinished } from '../../session';
import type { Words } from '../../words';
import { Section } from '../parts/Section';
import { unfinishedLines } from './unfinished-lines';

interface UnfinishedCardProps {
  readonly unfinished: Unfinished;
  readonly session: Session;
  readonly words: Words;
}

const useStyles = makeStyles({ actions: { display: 'grid', gap: tokens.spacingVerticalS } });

/** A run in this workbook did not finish: what the sheet may hold, and the two ways on. */
export function UnfinishedCard({ unfinished, session, words }: UnfinishedCardProps): ReactElement {
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

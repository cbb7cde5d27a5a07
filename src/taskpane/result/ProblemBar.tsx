import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Problem } from '../../session';
import type { Words } from '../../words';
import { problemLines } from './problem-lines';

const useStyles = makeStyles({ line: { display: 'block' } });

/** Why something cannot be done and what to do about it. The pane's live text says it aloud. */
export function ProblemBar({
  problem,
  words,
}: {
  readonly problem: Problem;
  readonly words: Words;
}): ReactElement {
  const styles = useStyles();
  return (
    <MessageBar
      layout="multiline"
      intent={problem.kind === 'fault' || problem.kind === 'not-written' ? 'error' : 'warning'}
    >
      <MessageBarBody>
        <MessageBarTitle>{words.pane.problems.heading}</MessageBarTitle>
        {problemLines(words, problem).map((line) => (
          <span key={line} className={styles.line}>
            {line}
          </span>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}

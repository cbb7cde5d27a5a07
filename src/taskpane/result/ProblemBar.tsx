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
  const intent = intentOf(problem);
  return (
    <MessageBar layout="multiline" intent={intent}>
      <MessageBarBody>
        {intent !== 'info' && <MessageBarTitle>{words.pane.problems.heading}</MessageBarTitle>}
        {problemLines(words, problem).map((line) => (
          <span key={line} className={styles.line}>
            {line}
          </span>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}

/** A choice that is still to be made is no problem yet, and what the user wanted is none. */
function intentOf({ kind }: Problem): 'info' | 'warning' | 'error' {
  if (kind === 'no-criteria' || kind === 'stopped') return 'info';
  return kind === 'fault' || kind === 'not-written' ? 'error' : 'warning';
}

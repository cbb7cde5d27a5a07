import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SessionState } from '../../session';
import type { Words } from '../../words';
import { problemLines } from '../result/problem-lines';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** What a screen reader says as the session moves on: one polite message a state or phase, never each percent. */
export function LiveText({
  state,
  words,
}: {
  readonly state: SessionState;
  readonly words: Words;
}): ReactElement {
  const styles = useStyles();
  return (
    <div aria-live="polite" className={styles.unseen}>
      {liveText(state, words)}
    </div>
  );
}

function liveText(state: SessionState, words: Words): string {
  switch (state.kind) {
    case 'start':
      return '';
    case 'looking':
      return words.pane.looking;
    case 'stopped':
      return words.say.sentences(problemLines(words, state.problem));
    case 'ready':
      return state.problem === null
        ? words.pane.found(state.work.register.clients)
        : words.say.sentences(problemLines(words, state.problem));
    case 'applying':
      return words.say.labelled(words.pane.progress.heading, words.pane.progress[state.progress.phase]);
    case 'done':
      return words.say.labelled(words.pane.done.heading, words.pane.done.placed(state.outcome.clients));
  }
}

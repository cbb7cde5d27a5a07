import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { Session } from '../../session';
import type { Words } from '../../words';

interface RestoreButtonProps {
  readonly session: Session;
  readonly words: Words['pane'];
}

const useStyles = makeStyles({
  frame: { display: 'grid', gap: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** The way back from a run, with a word on what it does to the sheet. */
export function RestoreButton({ session, words }: RestoreButtonProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.frame}>
      <Button aria-describedby={id} onClick={() => void session.restore()}>
        {words.done.restore}
      </Button>
      <Caption1 id={id} className={styles.hint}>
        {words.done.restoreHint}
      </Caption1>
    </div>
  );
}

import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SavedModel, Session } from '../../session';
import type { Words } from '../../words';
import { dayText } from '../parts/day-text';

interface SavedCardProps {
  readonly saved: SavedModel;
  /** Whether its last run can be taken back. */
  readonly restorable: boolean;
  readonly session: Session;
  readonly words: Words;
}

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The model that the workbook remembers, and the two ways to go on. */
export function SavedCard({ saved, restorable, session, words }: SavedCardProps): ReactElement {
  const styles = useStyles();
  const { saved: say } = words.pane;
  const fits = saved.criteriaFound === saved.criteria;
  return (
    <MessageBar layout="multiline" intent={fits ? 'success' : 'warning'}>
      <MessageBarBody>
        {words.say.sentences([
          say.fits(saved.name, saved.criteriaFound, saved.criteria),
          say.lastRun(dayText(words, saved.asOf)),
          ...(saved.inUse ? [] : [say.notInUse]),
        ])}
      </MessageBarBody>
      <MessageBarActions>
        <div className={styles.actions}>
          {!saved.inUse && (
            <Button size="small" onClick={session.useSaved}>
              {say.use}
            </Button>
          )}
          {saved.anew && (
            <Button size="small" onClick={session.startAnew}>
              {say.startAnew}
            </Button>
          )}
          {restorable && (
            <Button size="small" onClick={() => void session.restore()}>
              {words.pane.done.restore}
            </Button>
          )}
        </div>
      </MessageBarActions>
    </MessageBar>
  );
}

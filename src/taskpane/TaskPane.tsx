import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import type { Session } from '../session';
import type { Words } from '../words';
import { FocusTrail } from './parts/focus-trail';
import { LiveText } from './parts/LiveText';
import { PaneHeader } from './parts/PaneHeader';
import { StateView } from './StateView';
import { useSession } from './use-session';

export interface TaskPaneProps {
  readonly session: Session;
  readonly words: Words;
  readonly theme: 'light' | 'dark';
}

const useStyles = makeStyles({
  pane: {
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    // A long word of any language breaks rather than widening a pane that cannot scroll sideways.
    overflowWrap: 'anywhere',
  },
  // What the browser draws itself, such as the calendar of a date, follows.
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
});

/** The whole task pane: what the session holds, in the user's words. */
export function TaskPane({ session, words, theme }: TaskPaneProps): ReactElement {
  const styles = useStyles();
  const state = useSession(session);
  const visited = useRef(false);
  const visit = (): void => {
    visited.current = true;
  };
  return (
    <FluentProvider
      theme={theme === 'dark' ? webDarkTheme : webLightTheme}
      className={mergeClasses(styles.pane, styles[theme])}
      onFocus={visit}
    >
      <FocusTrail value={visited}>
        <PaneHeader words={words.pane} />
        <StateView state={state} session={session} words={words} />
        <LiveText state={state} words={words} />
      </FocusTrail>
    </FluentProvider>
  );
}

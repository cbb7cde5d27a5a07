import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { SessionState } from '../../session';
import type { Words } from '../../words';
import { liveText } from './live-text';

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

/** News of work under way comes no more often than this: a listener is not to be talked over. */
const PAUSE_MS = 2000;

/** What a screen reader says as the session moves on, politely; an outcome at once, work under way now and then. */
export function LiveText({
  state,
  words,
}: {
  readonly state: SessionState;
  readonly words: Words;
}): ReactElement {
  const styles = useStyles();
  const region = useRef<HTMLDivElement>(null);
  const saidAt = useRef(Number.NEGATIVE_INFINITY);
  const { text, passing } = liveText(state, words);
  useEffect(() => {
    const say = (): void => {
      if (region.current === null || region.current.textContent === text) return;
      region.current.textContent = text;
      saidAt.current = performance.now();
    };
    const wait = passing ? saidAt.current + PAUSE_MS - performance.now() : 0;
    if (wait <= 0) {
      say();
      return undefined;
    }
    const timer = setTimeout(say, wait);
    return () => clearTimeout(timer);
  }, [text, passing]);
  return <div ref={region} aria-live="polite" className={styles.unseen} />;
}

import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import type { WorkbenchWords } from '../words';
import type { PageState } from './page-state';
import { UNSEEN } from './unseen';

interface SheetAreaProps {
  /** Where the grid draws itself; it lives outside React. */
  readonly grid: HTMLElement;
  readonly state: PageState;
  readonly words: WorkbenchWords['sheet'];
  /** What stands at its right edge. */
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  section: { flexGrow: 1, minWidth: 0, display: 'flex' },
  area: { position: 'relative', flexGrow: 1, minWidth: 0, overflow: 'hidden' },
  grid: { position: 'absolute', inset: 0 },
  wait: {
    position: 'absolute',
    inset: 0,
    zIndex: 1000,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  unseen: UNSEEN,
});

/** The sheet, or what it waits for. */
export function SheetArea({ grid, state, words, children }: SheetAreaProps): ReactElement {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.append(grid);
    return () => grid.remove();
  }, [grid]);
  const { opening, file } = state;
  const waiting = opening !== null && file !== null ? words.opening(opening) : words.loading;
  return (
    <section
      className={styles.section}
      aria-label={words.label}
      aria-busy={opening !== null}
      data-stop="sheet"
    >
      <div className={styles.area}>
        <p className={styles.unseen}>{words.unseen}</p>
        <div ref={place} className={styles.grid} data-grid />
        {opening !== null && (
          <div className={styles.wait}>
            <Spinner label={waiting} />
          </div>
        )}
      </div>
      {children}
    </section>
  );
}

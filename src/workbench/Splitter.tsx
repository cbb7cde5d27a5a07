import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent, ReactElement } from 'react';
import { PANE_WIDTH, paneWidth, widthAfterKey } from './pane-width';

interface SplitterProps {
  readonly label: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    width: '6px',
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralBackground4,
    ':hover': { backgroundColor: tokens.colorBrandBackground },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-1px',
      backgroundColor: tokens.colorBrandBackground,
    },
  },
});

/** The line between sheet and pane: dragged, or moved with the arrow keys, Home and End. */
export function Splitter({ label, width, onWidth }: SplitterProps): ReactElement {
  const styles = useStyles();
  const press = (event: KeyboardEvent): void => {
    const next = widthAfterKey(width, event.key);
    if (next === null) return;
    event.preventDefault();
    onWidth(next);
  };
  const grab = (event: PointerEvent): void => event.currentTarget.setPointerCapture(event.pointerId);
  const drag = (event: PointerEvent): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onWidth(paneWidth(window.innerWidth - event.clientX));
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      tabIndex={0}
      className={styles.line}
      onKeyDown={press}
      onPointerDown={grab}
      onPointerMove={drag}
    />
  );
}

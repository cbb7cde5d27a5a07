import { makeStyles, Title3, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { OfferedFile } from './book';
import { watchDrops } from './watch-drops';

interface DropZoneProps {
  readonly hint: string;
  readonly onFiles: (files: readonly OfferedFile[]) => void;
}

const useStyles = makeStyles({
  overlay: {
    position: 'fixed',
    inset: '8px',
    zIndex: 1_000_000,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    pointerEvents: 'none',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.94,
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
});

/** Takes files dropped anywhere on the page, and says so while they hang above it. */
export function DropZone({ hint, onFiles }: DropZoneProps): ReactElement | null {
  const styles = useStyles();
  const [over, setOver] = useState(false);
  useEffect(() => watchDrops(setOver, onFiles), [onFiles]);
  if (!over) return null;
  return (
    <div className={styles.overlay}>
      <Title3>{hint}</Title3>
    </div>
  );
}

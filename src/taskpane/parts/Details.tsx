import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import { useState, type ReactElement, type ReactNode } from 'react';

const useStyles = makeStyles({
  summary: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '28px',
    cursor: 'pointer',
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    '::-webkit-details-marker': { display: 'none' },
  },
  arrow: { display: 'flex', flexShrink: 0 },
  open: { transform: 'rotate(90deg)' },
  content: { paddingTop: tokens.spacingVerticalXS },
});

interface DetailsProps {
  readonly summary: string;
  /** What stands before the summary. */
  readonly icon?: ReactElement;
  readonly openAtFirst?: boolean;
  readonly children: ReactNode;
}

/** Something less often needed, one press away; closed at first unless it matters. */
export function Details({ summary, icon, openAtFirst = false, children }: DetailsProps): ReactElement {
  const styles = useStyles();
  const [open, setOpen] = useState(openAtFirst);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <span className={mergeClasses(styles.arrow, open && styles.open)} aria-hidden>
          <ChevronRightRegular />
        </span>
        {icon}
        {summary}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}

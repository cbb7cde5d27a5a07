import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** Outlines in a box of 12 by 12, best tier first: told apart by shape alone. */
const SHAPES: readonly string[] = [
  'M6 0 12 6 6 12 0 6Z',
  'M6 0.5A5.5 5.5 0 1 1 6 11.5 5.5 5.5 0 1 1 6 0.5Z',
  'M6 0.5 12 11.5H0Z',
  'M1 1H11V11H1Z',
  'M3 1H9L12 6 9 11H3L0 6Z',
  'M4 0H8V4H12V8H8V12H4V8H0V4H4Z',
  'M0 0.5H12L6 11.5Z',
];
/** A dash: no tier for want of data. */
const MISSING = 'M1 5H11V7H1Z';

const useStyles = makeStyles({
  symbol: {
    width: '12px',
    height: '12px',
    flexShrink: 0,
    fill: 'currentColor',
    color: tokens.colorBrandForeground1,
  },
});

/** The shape of a tier, counted from 0; null for the tier of missing data. The name stands beside it. */
export function TierSymbol({ place }: { readonly place: number | null }): ReactElement {
  const styles = useStyles();
  return (
    <svg className={styles.symbol} viewBox="0 0 12 12" aria-hidden>
      <path d={place === null ? MISSING : (SHAPES[place % SHAPES.length] ?? MISSING)} />
    </svg>
  );
}

import { Caption1, makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Words } from '../../words';

const useStyles = makeStyles({
  header: {
    // The host's own menu covers the top right corner: 34 x 32 px.
    padding: `${tokens.spacingVerticalL} 44px ${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
  title: { margin: 0 },
  privacy: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
  },
});

/** What the product is for, in one line, and its promise. */
export function PaneHeader({ words }: { readonly words: Words['pane'] }): ReactElement {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <Title3 as="h1" className={styles.title}>
        {words.title}
      </Title3>
      <Text>{words.promise}</Text>
      <Caption1 className={styles.privacy}>
        <LockClosedRegular aria-hidden />
        {words.privacy}
      </Caption1>
    </header>
  );
}

import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface FileNameProps {
  readonly name: string;
  /** The words beside the mark of unsaved changes; null where there are none. */
  readonly unsaved: string | null;
}

const useStyles = makeStyles({
  file: {
    minWidth: 0,
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalXS,
    paddingLeft: tokens.spacingHorizontalS,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', maxWidth: '32ch' },
  mark: { whiteSpace: 'nowrap', color: tokens.colorNeutralForeground3 },
});

/** The open file, with a mark while changes of it are not saved. */
export function FileName({ name, unsaved }: FileNameProps): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.file}>
      <Text className={styles.name} title={name}>
        {name}
      </Text>
      {unsaved !== null && (
        <Caption1 className={styles.mark}>
          <span aria-hidden>● </span>
          {unsaved}
        </Caption1>
      )}
    </span>
  );
}

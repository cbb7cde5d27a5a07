import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Aftermath } from '../../session';
import type { Words } from '../../words';
import { aftermathLines } from './aftermath-lines';

interface AftermathBarProps {
  readonly aftermath: Aftermath;
  readonly words: Words;
}

const useStyles = makeStyles({ lines: { display: 'grid', gap: tokens.spacingVerticalXS } });

/** What the sheet holds now. The pane's live text says it aloud. */
export function AftermathBar({ aftermath, words }: AftermathBarProps): ReactElement {
  const styles = useStyles();
  const lines = aftermathLines(words, aftermath);
  if (aftermath.kind === 'untouched') return <Text>{lines}</Text>;
  return (
    <MessageBar layout="multiline" intent={intentOf(aftermath)}>
      <MessageBarBody>
        <div className={styles.lines}>
          {lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}

function intentOf(aftermath: Exclude<Aftermath, { kind: 'untouched' }>): 'success' | 'warning' | 'error' {
  if (aftermath.kind === 'mixed') return 'error';
  return aftermath.report.changed === null ? 'success' : 'warning';
}

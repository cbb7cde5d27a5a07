import { Caption1, makeStyles, Slider, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Words } from '../../words';
import { NumberBox } from '../parts/NumberBox';

interface WeightFieldProps {
  readonly header: string;
  readonly weight: number;
  readonly share: number;
  readonly words: Words['pane'];
  readonly onWeight: (weight: number) => void;
}

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  slider: { flexGrow: 1, minWidth: 0 },
  box: { width: '60px', flexShrink: 0 },
  share: {
    width: '44px',
    flexShrink: 0,
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground3,
  },
});

/** A weight twice: a slider to feel it, a box to say it exactly; beside them its share of the score. */
export function WeightField({ header, weight, share, words, onWeight }: WeightFieldProps): ReactElement {
  const styles = useStyles();
  const { criteria: say } = words;
  return (
    <div className={styles.row}>
      <Slider
        className={styles.slider}
        min={0}
        max={100}
        value={weight}
        aria-label={say.weightOf(header)}
        aria-valuetext={say.weightText(weight, share)}
        onChange={(_event, { value }) => onWeight(value)}
      />
      <NumberBox className={styles.box} label={say.weightOf(header)} value={weight} onNumber={onWeight} />
      <Caption1 className={styles.share}>{say.share(share)}</Caption1>
    </div>
  );
}

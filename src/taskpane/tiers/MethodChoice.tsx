import { Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Draft, Session } from '../../session';
import type { Words } from '../../words';

interface MethodChoiceProps {
  readonly method: Draft['method'];
  readonly words: Words['pane'];
  readonly onMethod: Session['setMethod'];
}

const METHODS: readonly Draft['method'][] = ['quota', 'cutoffs', 'pareto'];

const useStyles = makeStyles({ radios: { marginLeft: '-8px' } });

/** The ways to make tiers, one of which is taken. */
export function MethodChoice({ method, words, onMethod }: MethodChoiceProps): ReactElement {
  const styles = useStyles();
  const { tiers: say } = words;
  return (
    <Field label={say.method} size="small">
      <RadioGroup
        className={styles.radios}
        value={method}
        onChange={(_event, { value }) => {
          const chosen = METHODS.find((kind) => kind === value);
          if (chosen !== undefined) onMethod(chosen);
        }}
      >
        {METHODS.map((kind) => (
          <Radio key={kind} value={kind} label={say[kind]} />
        ))}
      </RadioGroup>
    </Field>
  );
}

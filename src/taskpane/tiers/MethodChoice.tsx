import { Caption1, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Draft, Session } from '../../session';
import type { Words } from '../../words';

interface MethodChoiceProps {
  readonly draft: Pick<Draft, 'method' | 'base'>;
  readonly words: Words['pane'];
  readonly onMethod: Session['setMethod'];
}

const METHODS = ['quota', 'cutoffs', 'pareto'] as const;

const useStyles = makeStyles({
  radios: { marginLeft: '-8px' },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** The ways to make tiers, one of which is taken; a model's own way is among them where the pane does not edit it. */
export function MethodChoice({ draft, words, onMethod }: MethodChoiceProps): ReactElement {
  const styles = useStyles();
  const { tiers: say } = words;
  const own = ownMethod(draft, words);
  return (
    <>
      <Field label={say.method} size="small">
        <RadioGroup
          className={styles.radios}
          value={draft.method}
          onChange={(_event, { value }) => {
            const chosen = [...METHODS, 'kept' as const].find((kind) => kind === value);
            if (chosen !== undefined) onMethod(chosen);
          }}
        >
          {own === null ? null : <Radio value="kept" label={say.kept(own)} />}
          {METHODS.map((kind) => (
            <Radio key={kind} value={kind} label={say[kind]} />
          ))}
        </RadioGroup>
      </Field>
      {draft.method === 'kept' ? <Caption1 className={styles.hint}>{say.keptHint}</Caption1> : null}
    </>
  );
}

/** What the model's own method is called; null where it is one of those offered anyway. */
function ownMethod({ base: { method } }: Pick<Draft, 'base'>, { tiers: say }: Words['pane']): string | null {
  const { kind } = method;
  return kind === 'quota' || kind === 'cutoffs' || kind === 'pareto' ? null : say.methods[kind];
}

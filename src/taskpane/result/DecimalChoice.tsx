import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Session } from '../../session';
import { parseNumber, type DecimalSign, type Run } from '../../tiering';
import type { Words } from '../../words';

interface DecimalChoiceProps {
  readonly run: Run;
  readonly session: Session;
  readonly words: Words;
}

const useStyles = makeStyles({ frame: { padding: `0 ${tokens.spacingHorizontalM}` } });

/** Asks what a text such as "1.250" means, where nothing in its column tells; nothing where all is clear. */
export function DecimalChoice({ run, session, words }: DecimalChoiceProps): ReactElement | null {
  const styles = useStyles();
  const open = run.notices.find((notice) => notice.code === 'ambiguous-number');
  const parsed = open === undefined ? null : parseNumber(open.example);
  if (open === undefined || parsed?.kind !== 'ambiguous') return null;
  const signs: readonly DecimalSign[] = ['point', 'comma'];
  return (
    <div className={styles.frame}>
      <Field label={words.pane.notices.means(open.example)}>
        <Select
          value={run.register.habits.decimal}
          onChange={(_event, { value }) => session.setDecimal(value === 'comma' ? 'comma' : 'point')}
        >
          {signs.map((sign) => (
            <option key={sign} value={sign}>
              {words.say.exact(parsed[sign])}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Draft, Session } from '../../session';
import type { Words } from '../../words';

interface DayChoiceProps {
  readonly asOf: Draft['asOf'];
  readonly words: Words['pane'];
  readonly onDay: Session['setAsOf'];
}

const useStyles = makeStyles({ fields: { display: 'grid', gap: tokens.spacingVerticalXS } });

/** Up to which day the days since an order or a date are counted: today's, the latest of the list, or one of the user's own. */
export function DayChoice({ asOf, words, onDay }: DayChoiceProps): ReactElement {
  const styles = useStyles();
  const { day: say } = words;
  const kind = asOf === 'today' || asOf === 'latest' ? asOf : 'own';
  return (
    <div className={styles.fields}>
      <Field label={say.label} size="small">
        <Select
          size="small"
          value={kind}
          onChange={(_event, { value }) => onDay(value === 'today' || value === 'latest' ? value : null)}
        >
          <option value="today">{say.today}</option>
          <option value="latest">{say.latest}</option>
          <option value="own">{say.own}</option>
        </Select>
      </Field>
      {kind === 'own' && <DateBox label={say.date} day={asOf} onDay={onDay} />}
    </div>
  );
}

interface DateBoxProps {
  readonly label: string;
  readonly day: string;
  readonly onDay: (day: string) => void;
}

/**
 * A date. What is being typed stays as typed; only a whole date is handed over, which the session may refuse. Once the box is
 * emptied or left, it shows the day that counts.
 */
function DateBox({ label, day, onDay }: DateBoxProps): ReactElement {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Input
      type="date"
      size="small"
      aria-label={label}
      value={typed ?? day}
      onChange={({ target }, { value }) => {
        // A browser calls a date of which a part is missing empty as well, but bad.
        setTyped(value === '' && !target.validity.badInput ? null : value);
        if (value !== '') onDay(value);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

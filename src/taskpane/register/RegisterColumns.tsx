import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Session, Work } from '../../session';
import type { Words } from '../../words';
import { Details } from '../parts/Details';

interface RegisterColumnsProps {
  readonly work: Work;
  readonly session: Session;
  readonly words: Words['pane'];
}

const useStyles = makeStyles({ fields: { display: 'grid', gap: tokens.spacingVerticalS } });

/** Which columns say who a client is. */
export function RegisterColumns({ work, session, words }: RegisterColumnsProps): ReactElement {
  const styles = useStyles();
  const { draft, register } = work;
  const { register: say } = words;
  return (
    <Details summary={say.columns}>
      <div className={styles.fields}>
        <ColumnSelect
          label={say.key}
          none={say.none}
          chosen={draft.key}
          headers={register.headers}
          onHeader={session.setKey}
        />
        <ColumnSelect
          label={say.label}
          none={say.none}
          chosen={draft.label}
          headers={register.headers}
          onHeader={session.setLabel}
        />
      </div>
    </Details>
  );
}

interface ColumnSelectProps {
  readonly label: string;
  readonly none: string;
  readonly chosen: string | null;
  readonly headers: readonly string[];
  readonly onHeader: (header: string | null) => void;
}

function ColumnSelect({ label, none, chosen, headers, onHeader }: ColumnSelectProps): ReactElement {
  const known = chosen === null || headers.includes(chosen) ? headers : [chosen, ...headers];
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        value={chosen === null ? '' : `=${chosen}`}
        onChange={(_event, { value }) => onHeader(value === '' ? null : value.slice(1))}
      >
        <option value="">{none}</option>
        {known.map((header, place) => (
          <option key={`${place}`} value={`=${header}`}>
            {header}
          </option>
        ))}
      </Select>
    </Field>
  );
}

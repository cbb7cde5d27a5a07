import { Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Session, Work } from '../../session';
import type { Words } from '../../words';
import { Section } from '../parts/Section';
import { CountsTable } from './CountsTable';
import { LimitsEditor } from './LimitsEditor';
import { MethodChoice } from './MethodChoice';

interface TiersSectionProps {
  readonly work: Work;
  readonly session: Session;
  readonly words: Words;
}

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

/** How scores become tiers, and what comes of it now. */
export function TiersSection({ work, session, words }: TiersSectionProps): ReactElement {
  const styles = useStyles();
  const { draft, preview } = work;
  const { tiers: say } = words.pane;
  return (
    <Section heading={say.heading}>
      <MethodChoice draft={draft} words={words.pane} onMethod={session.setMethod} />
      {readable(work).length > 0 && <ReadingChoice work={work} session={session} words={words} />}
      {draft.method !== 'kept' && <LimitsEditor draft={draft} session={session} words={words.pane} />}
      <div aria-busy={!work.settled}>
        {preview.kind === 'counts' ? (
          <CountsTable
            tiers={preview.run.summary}
            model={preview.run.model}
            valueHeader={preview.valueHeader}
            words={words}
          />
        ) : (
          <Caption1 className={styles.quiet}>{say.noCounts}</Caption1>
        )}
      </div>
    </Section>
  );
}

/** The columns that the method could count instead of the score; none where it reads the score. */
function readable({ draft, countable }: Work): Work['countable'] {
  if (draft.method === 'kept' || (draft.method !== 'pareto' && draft.of === null)) return [];
  const chosen = draft.columns.filter(({ criterion }) => criterion.id === draft.of);
  return [...chosen.filter((column) => !countable.includes(column)), ...countable];
}

/** Which column the method counts instead of the score. */
function ReadingChoice({ work, session, words }: TiersSectionProps): ReactElement {
  return (
    <Field label={words.pane.tiers.reading} size="small">
      <Select
        size="small"
        value={work.draft.of ?? ''}
        onChange={(_event, { value }) => session.setReading(value)}
      >
        {readable(work).map(({ criterion, header }) => (
          <option key={criterion.id} value={criterion.id}>
            {header}
          </option>
        ))}
      </Select>
    </Field>
  );
}

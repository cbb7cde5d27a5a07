import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ColumnChoice, Session, Work } from '../../session';
import type { Words } from '../../words';
import { Section } from '../parts/Section';
import { CriterionCard } from './CriterionCard';
import { DayChoice } from './DayChoice';

interface CriteriaSectionProps {
  readonly work: Work;
  readonly session: Session;
  readonly words: Words;
}

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Which columns count, which way, and how much. Text columns are named, so that nothing seems forgotten. */
export function CriteriaSection({ work, session, words }: CriteriaSectionProps): ReactElement {
  const styles = useStyles();
  const { criteria: say } = words.pane;
  const { columns, of, key, label } = work.draft;
  const names = [key, label];
  const offered = columns.filter(
    (column) => column.used || (isMeasurable(column) && !names.includes(column.header)),
  );
  const texts = columns
    .filter(
      (column) => !offered.includes(column) && !names.includes(column.header) && column.content !== null,
    )
    .map((column) => column.header);
  const onlyOne = columns.find((column) => column.criterion.id === of);
  return (
    <Section heading={say.heading} turn={turnOf(work)}>
      <Text>{say.hint}</Text>
      <ul className={styles.list}>
        {offered.map((column) => (
          <CriterionCard
            key={column.criterion.id}
            column={column}
            work={work}
            session={session}
            words={words}
          />
        ))}
      </ul>
      {onlyOne !== undefined && <Caption1 className={styles.quiet}>{say.onlyOne(onlyOne.header)}</Caption1>}
      {onlyOne === undefined && work.weights.total > 0 && (
        <Caption1 className={styles.quiet}>{say.total(work.weights.total)}</Caption1>
      )}
      {work.dated && <DayChoice asOf={work.draft.asOf} words={words.pane} onDay={session.setAsOf} />}
      {texts.length > 0 && <Caption1 className={styles.quiet}>{say.textColumns(texts)}</Caption1>}
    </Section>
  );
}

/** What takes away controls when it changes: buttons beside the saved model, and the columns to read instead of lost ones. */
const turnOf = ({ saved, substitutes }: Work): string =>
  `${saved?.inUse === true} ${saved?.anew === true} ${Object.keys(substitutes).length}`;

const isMeasurable = (column: ColumnChoice): boolean =>
  column.content === 'number' || column.content === 'date' || column.content === 'mixed';

import { Caption1, Checkbox, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ColumnChoice, Session, Work } from '../../session';
import { readingName, type Words } from '../../words';
import { contentText } from './content-text';
import { SubstituteSelect } from './SubstituteSelect';
import { WeightField } from './WeightField';

interface CriterionCardProps {
  readonly column: ColumnChoice;
  readonly work: Work;
  readonly session: Session;
  readonly words: Words;
}

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
  },
  box: { marginLeft: '-8px', alignItems: 'flex-start' },
  // In line with the words beside the checkbox.
  inner: {
    // Closer to its checkbox than to the next one.
    marginTop: '-6px',
    paddingLeft: '24px',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
  },
  header: { fontWeight: tokens.fontWeightSemibold },
  facts: { color: tokens.colorNeutralForeground3 },
  lost: { color: tokens.colorPaletteRedForeground1 },
});

/** One column as a criterion: whether it counts, what it holds, which way and how much. */
export function CriterionCard({ column, work, session, words }: CriterionCardProps): ReactElement {
  const styles = useStyles();
  const { criterion, used, content } = column;
  const header = readingName(words, criterion.reading);
  const { criteria: say } = words.pane;
  const substitutes = work.substitutes[criterion.id] ?? [];
  const ofDate = criterion.reading.kind === 'daysSince';
  const weighs = used && work.draft.of === null;
  return (
    <li className={styles.card}>
      <Checkbox
        className={styles.box}
        checked={used}
        onChange={(_event, { checked }) => session.setUsed(criterion.id, checked === true)}
        label={<span className={styles.header}>{header}</span>}
      />
      <div className={styles.inner}>
        <Caption1 className={content === null ? styles.lost : styles.facts}>
          {contentText(column, work, words)}
        </Caption1>
        {substitutes.length > 0 && (
          <SubstituteSelect
            header={header}
            headers={substitutes}
            words={words.pane}
            onHeader={(other) => session.repoint(criterion.id, other)}
          />
        )}
        {used && content !== null && (
          <Select
            size="small"
            aria-label={say.directionOf(header)}
            value={criterion.direction}
            onChange={(_event, { value }) =>
              session.setDirection(criterion.id, value === 'less' ? 'less' : 'more')
            }
          >
            <option value="more">{ofDate ? say.longAgo : say.more}</option>
            <option value="less">{ofDate ? say.recent : say.less}</option>
          </Select>
        )}
        {weighs && (
          <WeightField
            header={header}
            weight={criterion.weight}
            share={work.weights.shares[criterion.id] ?? 0}
            words={words.pane}
            onWeight={(weight) => session.setWeight(criterion.id, weight)}
          />
        )}
      </div>
    </li>
  );
}

import { Caption1, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Draft, Session } from '../../session';
import type { Words } from '../../words';
import { NumberBox } from '../parts/NumberBox';
import { TierSymbol } from '../parts/TierSymbol';

interface LimitsEditorProps {
  readonly draft: Draft;
  readonly session: Session;
  readonly words: Words['pane'];
}

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '12px minmax(0, 1fr) 56px 68px',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  box: { minWidth: 0 },
  rest: { gridColumn: '3 / 5', color: tokens.colorNeutralForeground3 },
  unit: { color: tokens.colorNeutralForeground3 },
});

/** The tiers, best first: each with its name and its limit; the last takes the rest. */
export function LimitsEditor({ draft, session, words }: LimitsEditorProps): ReactElement {
  const styles = useStyles();
  const { tiers: say } = words;
  return (
    <ol className={styles.list}>
      {draft.tierNames.map((name, place) => {
        const limit = draft.limits[place];
        return (
          <li key={`${place}`} className={styles.row}>
            <TierSymbol place={place} />
            <Input
              className={styles.box}
              size="small"
              aria-label={say.nameOf(place + 1)}
              value={name}
              onChange={(_event, { value }) => session.setTierName(place, value)}
            />
            {limit === undefined ? (
              <Caption1 className={styles.rest}>{say.rest}</Caption1>
            ) : (
              <>
                <NumberBox
                  className={styles.box}
                  label={say.limitOf(name)}
                  value={limit}
                  onNumber={(number) => session.setLimit(place, number)}
                />
                <Caption1 className={styles.unit}>{unitOf(draft, words)}</Caption1>
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function unitOf(draft: Draft, { tiers: say }: Words['pane']): string {
  switch (draft.method) {
    case 'quota':
      return say.percentOfClients;
    case 'pareto':
      return say.percentOfValue;
    case 'cutoffs':
      return draft.of === null ? say.points : say.reach;
    case 'kept':
      return '';
  }
}

import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Outcome } from '../../session';
import { segmentName, type Words } from '../../words';
import { TierSymbol } from '../parts/TierSymbol';

interface CountsTableProps {
  readonly tiers: Outcome['tiers'];
  readonly model: Pick<Outcome['model'], 'method'>;
  readonly valueHeader: string | null;
  readonly words: Words;
}

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  caption: {
    textAlign: 'left',
    paddingBottom: tokens.spacingVerticalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  column: {
    textAlign: 'right',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    padding: '2px 0 2px 6px',
    verticalAlign: 'bottom',
    overflowWrap: 'normal',
  },
  // Wide enough for the usual names on the narrowest pane.
  first: { textAlign: 'left', paddingLeft: 0, width: '42%' },
  // Over two columns of numbers, both at their right.
  both: { textAlign: 'center', paddingLeft: '24px' },
  cell: {
    textAlign: 'right',
    padding: '4px 0 4px 6px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: 'nowrap',
  },
  tier: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalSNudge },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Clients per tier, with their share of the clients and of the value. The last tier is that of missing data. */
export function CountsTable({ tiers, model, valueHeader, words }: CountsTableProps): ReactElement {
  const styles = useStyles();
  const { tiers: say } = words.pane;
  const valued = tiers.some((tier) => tier.valueShare !== null);
  return (
    <div>
      <table className={styles.table}>
        <caption className={styles.caption}>{say.caption}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className={mergeClasses(styles.column, styles.first)}>
              {say.tier}
            </th>
            <th scope="colgroup" colSpan={2} className={mergeClasses(styles.column, styles.both)}>
              {say.clients}
            </th>
            {valued && (
              <th scope="colgroup" className={styles.column}>
                {say.value}
              </th>
            )}
          </tr>
          <tr>
            <th scope="col" className={styles.column}>
              {say.count}
            </th>
            <th scope="col" className={styles.column}>
              {say.percent}
            </th>
            {valued && (
              <th scope="col" className={styles.column}>
                {say.percent}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {tiers.map((tier, place) => (
            <tr key={tier.tier}>
              <th scope="row" className={styles.tier}>
                <span className={styles.name}>
                  <TierSymbol place={place === tiers.length - 1 ? null : place} />
                  {segmentName(words, model.method.kind, tier.tier)}
                </span>
              </th>
              <td className={styles.cell}>{words.say.number(tier.clients)}</td>
              <td className={styles.cell}>{words.say.percent(tier.clientShare)}</td>
              {valued && (
                <td className={styles.cell}>
                  {tier.valueShare === null ? '–' : words.say.percent(tier.valueShare)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {valueHeader !== null && valued && (
        <Caption1 className={styles.quiet}>{say.valueFrom(valueHeader)}</Caption1>
      )}
    </div>
  );
}

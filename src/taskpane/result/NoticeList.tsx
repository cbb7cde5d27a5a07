import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Outcome } from '../../session';
import { criterionNames, noticeText, type Words } from '../../words';
import { Details } from '../parts/Details';

type Notice = Outcome['notices'][number];

interface NoticeListProps {
  readonly notices: readonly Notice[];
  /** The model that the notices are about: its criteria are called by their headers. */
  readonly model: Outcome['model'];
  readonly words: Words;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalS },
  notice: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, fontSize: '16px', color: tokens.colorNeutralForeground2 },
  text: { minWidth: 0 },
  kind: { fontWeight: tokens.fontWeightSemibold },
  frame: { padding: `0 ${tokens.spacingHorizontalM}` },
});

const ICONS: { readonly [Grade in Notice['severity']]: ReactElement } = {
  error: <ErrorCircleRegular aria-hidden />,
  warning: <WarningRegular aria-hidden />,
  info: <InfoRegular aria-hidden />,
};

/** What was converted, left out or is doubtful, one line each. */
export function NoticeList({ notices, model, words }: NoticeListProps): ReactElement {
  const styles = useStyles();
  const { notices: say } = words.pane;
  const names = criterionNames(model);
  return (
    <div className={styles.frame}>
      <Details summary={say.heading(notices.length)}>
        <ul className={styles.list}>
          {notices.map((notice, place) => (
            <li key={`${place}`} className={styles.notice}>
              <span className={styles.icon}>{ICONS[notice.severity]}</span>
              <span className={styles.text}>
                <span className={styles.kind}>{say[notice.severity]}: </span>
                {noticeText(words, notice, names)}
              </span>
            </li>
          ))}
        </ul>
      </Details>
    </div>
  );
}

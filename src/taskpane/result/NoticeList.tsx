import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular, InfoRegular, WarningFilled, WarningRegular } from '@fluentui/react-icons';
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
  alarm: { flexShrink: 0, fontSize: '16px', color: tokens.colorPaletteDarkOrangeForeground1 },
  kind: { fontWeight: tokens.fontWeightSemibold },
  frame: { padding: `0 ${tokens.spacingHorizontalM}` },
});

const ICONS: { readonly [Grade in Notice['severity']]: ReactElement } = {
  error: <ErrorCircleRegular aria-hidden />,
  warning: <WarningRegular aria-hidden />,
  info: <InfoRegular aria-hidden />,
};

const GRAVEST: readonly Notice['severity'][] = ['error', 'warning', 'info'];

/** What was converted, left out or is doubtful, one line each; first what asks for a check. */
export function NoticeList({ notices, model, words }: NoticeListProps): ReactElement {
  const styles = useStyles();
  const { notices: say } = words.pane;
  const names = criterionNames(words, model);
  const sorted = [...notices].sort(
    (one, other) => GRAVEST.indexOf(one.severity) - GRAVEST.indexOf(other.severity),
  );
  const checks = notices.filter((notice) => notice.severity !== 'info').length;
  const alarming = checks > 0;
  return (
    <div className={styles.frame}>
      <Details
        // Opens by itself once there is something to check.
        key={alarming ? 'checks' : 'notes'}
        summary={say.heading(checks, notices.length - checks)}
        openAtFirst={alarming}
        {...(alarming ? { icon: <WarningFilled className={styles.alarm} aria-hidden /> } : {})}
      >
        <ul className={styles.list}>
          {sorted.map((notice, place) => (
            <li key={`${place}`} className={styles.notice}>
              <span className={styles.icon}>{ICONS[notice.severity]}</span>
              <span className={styles.text}>
                <span className={styles.kind}>{words.say.labelled(say[notice.severity], '')}</span>
                {noticeText(words, notice, names)}
              </span>
            </li>
          ))}
        </ul>
      </Details>
    </div>
  );
}

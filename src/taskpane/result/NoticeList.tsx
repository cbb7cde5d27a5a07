import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular, InfoRegular, WarningFilled, WarningRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Outcome } from '../../session';
import { criterionNames, noticeGroups, type NoticeGroup, type Words } from '../../words';
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

/** One notice; what is true of further columns too is one press away. */
function NoticeItem({ group, words }: { readonly group: NoticeGroup; readonly words: Words }): ReactElement {
  const styles = useStyles();
  const { notices: say } = words.pane;
  return (
    <li className={styles.notice}>
      <span className={styles.icon}>{ICONS[group.severity]}</span>
      <div className={styles.text}>
        <span className={styles.kind}>{words.say.labelled(say[group.severity], '')}</span>
        {group.text}
        {group.others.length > 0 && (
          <Details summary={say.likewise(group.others)}>
            <ul className={styles.list}>
              {group.texts.map((text, place) => (
                <li key={`${place}`}>{text}</li>
              ))}
            </ul>
          </Details>
        )}
      </div>
    </li>
  );
}

/** What was converted, left out or is doubtful, one line for all columns of a kind; first what asks for a check. */
export function NoticeList({ notices, model, words }: NoticeListProps): ReactElement {
  const styles = useStyles();
  const { notices: say } = words.pane;
  const groups = noticeGroups(words, notices, criterionNames(words, model));
  const checks = groups.filter(({ severity }) => severity !== 'info').length;
  const alarming = checks > 0;
  return (
    <div className={styles.frame}>
      <Details
        // Opens by itself once there is something to check.
        key={alarming ? 'checks' : 'notes'}
        summary={say.heading(checks, groups.length - checks)}
        openAtFirst={alarming}
        {...(alarming ? { icon: <WarningFilled className={styles.alarm} aria-hidden /> } : {})}
      >
        <ul className={styles.list}>
          {groups.map((group, place) => (
            <NoticeItem key={`${place}`} group={group} words={words} />
          ))}
        </ul>
      </Details>
    </div>
  );
}

import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Problem, Session, Work } from '../../session';
import type { Words } from '../../words';
import { useScrollPadding } from '../parts/use-scroll-padding';
import { ProblemBar } from './ProblemBar';

interface ApplyBarProps {
  readonly work: Work;
  readonly problem: Problem | null;
  readonly session: Session;
  readonly words: Words;
}

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The only act that writes, always in sight; where it is not possible, why. */
export function ApplyBar({ work, problem, session, words }: ApplyBarProps): ReactElement {
  const styles = useStyles();
  const bar = useScrollPadding();
  const { preview, settled } = work;
  const { apply: say } = words.pane;
  const shown = problem ?? (preview.kind === 'problem' && settled ? preview.problem : null);
  const ready = preview.kind === 'counts';
  return (
    <div ref={bar} className={styles.bar}>
      {shown !== null && <ProblemBar problem={shown} words={words} />}
      {problem !== null && <Caption1>{words.pane.aftermath.untouched}</Caption1>}
      {shown !== null && <WayOn problem={shown} work={work} session={session} words={words} />}
      <Button appearance="primary" disabledFocusable={!ready} onClick={() => void session.apply()}>
        {ready ? say.action(work.register.clients) : say.waiting}
      </Button>
    </div>
  );
}

/** The button that goes on from a problem; none where something in the sheet or the choices is to be changed. */
function WayOn({
  problem,
  work,
  session,
  words: { pane },
}: Pick<ApplyBarProps, 'work' | 'session' | 'words'> & { readonly problem: Problem }): ReactElement | null {
  if (problem.kind === 'not-ours')
    return <Button onClick={() => void session.writeOver()}>{pane.problems.writeOver}</Button>;
  if (lacksOrders(problem) && work.saved?.anew === true)
    return <Button onClick={session.startAnew}>{pane.saved.startAnew}</Button>;
  return null;
}

/** The saved model reads orders: the way on from here is the list's own columns. */
const lacksOrders = (problem: Problem): boolean =>
  problem.kind === 'notices' && problem.notices.some(({ code }) => code === 'orders-missing');

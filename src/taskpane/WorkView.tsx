import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Problem, Session, Work } from '../session';
import type { Words } from '../words';
import { CriteriaSection } from './criteria/CriteriaSection';
import { RegisterCard } from './register/RegisterCard';
import { RegisterColumns } from './register/RegisterColumns';
import { SavedCard } from './register/SavedCard';
import { ApplyBar } from './result/ApplyBar';
import { DecimalChoice } from './result/DecimalChoice';
import { NoticeList } from './result/NoticeList';
import { TiersSection } from './tiers/TiersSection';

interface WorkViewProps {
  readonly work: Work;
  readonly problem: Problem | null;
  /** Whether the last run can be taken back. */
  readonly restorable: boolean;
  readonly session: Session;
  readonly words: Words;
}

const useStyles = makeStyles({
  cards: {
    flexGrow: 1,
    alignContent: 'start',
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
  },
  quiet: { paddingLeft: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground3 },
});

/** The register being worked on: found, mapped, tiered, ready to apply. */
export function WorkView({ work, problem, restorable, session, words }: WorkViewProps): ReactElement {
  const styles = useStyles();
  const { preview } = work;
  return (
    <>
      <div className={styles.cards}>
        <RegisterCard register={work.register} words={words} onLook={session.look}>
          <RegisterColumns work={work} session={session} words={words.pane} />
        </RegisterCard>
        {work.saved !== null && (
          <SavedCard saved={work.saved} restorable={restorable} session={session} words={words} />
        )}
        <CriteriaSection work={work} session={session} words={words} />
        <TiersSection work={work} session={session} words={words} />
        {preview.kind === 'counts' && <DecimalChoice run={preview.run} session={session} words={words} />}
        {preview.kind === 'counts' && preview.run.notices.length > 0 && (
          <NoticeList notices={preview.run.notices} model={preview.run.model} words={words} />
        )}
        <Caption1 className={styles.quiet}>{words.pane.apply.writes(work.columns)}</Caption1>
      </div>
      <ApplyBar work={work} problem={problem} session={session} words={words} />
    </>
  );
}

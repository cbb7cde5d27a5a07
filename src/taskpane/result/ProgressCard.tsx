import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, CircleHalfFillRegular, CircleRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { PHASES, type Phase, type Progress, type Session } from '../../session';
import type { Words } from '../../words';
import { Section } from '../parts/Section';
import { WorkBar } from '../parts/WorkBar';
import { StopButton } from './StopButton';
import { stoppingLines } from './stopping-lines';

interface ProgressCardProps {
  readonly progress: Progress;
  readonly stopping: boolean;
  readonly session: Session;
  readonly words: Words['pane'];
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalXS },
  phase: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  icon: { display: 'flex', fontSize: '16px', color: tokens.colorBrandForeground1 },
  later: { color: tokens.colorNeutralForeground3 },
  state: { marginLeft: 'auto', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** How far Apply is: its phases in order, a bar for the present one, and the way out. */
export function ProgressCard({ progress, stopping, session, words }: ProgressCardProps): ReactElement {
  const styles = useStyles();
  const { progress: say } = words;
  return (
    <Section heading={say.heading} replaces>
      <WorkBar label={say[progress.phase]} share={progress.share} />
      <ol className={styles.list}>
        {PHASES.map((phase) => {
          const state = stateOf(phase, progress.phase);
          return (
            <li
              key={phase}
              className={mergeClasses(styles.phase, state === 'later' && styles.later)}
              aria-current={state === 'now' ? 'step' : undefined}
            >
              <span className={styles.icon} aria-hidden>
                {ICONS[state]}
              </span>
              {say[phase]}
              <span className={styles.state}>{say[state]}</span>
            </li>
          );
        })}
      </ol>
      {stopping && stoppingLines(words, progress.phase).map((line) => <Caption1 key={line}>{line}</Caption1>)}
      <StopButton phase={progress.phase} stopping={stopping} session={session} words={words} />
    </Section>
  );
}

type PhaseState = 'done' | 'now' | 'later';

const ICONS: { readonly [State in PhaseState]: ReactElement } = {
  done: <CheckmarkCircleFilled />,
  now: <CircleHalfFillRegular />,
  later: <CircleRegular />,
};

function stateOf(phase: Phase, present: Phase): PhaseState {
  if (phase === present) return 'now';
  return PHASES.indexOf(phase) < PHASES.indexOf(present) ? 'done' : 'later';
}

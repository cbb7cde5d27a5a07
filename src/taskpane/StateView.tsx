import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Session, SessionState } from '../session';
import type { Words } from '../words';
import { Section } from './parts/Section';
import { WorkBar } from './parts/WorkBar';
import { RegisterCard } from './register/RegisterCard';
import { StartCard } from './register/StartCard';
import { StoppedCard } from './register/StoppedCard';
import { PutBackCard } from './restoring/PutBackCard';
import { PuttingBackCard } from './restoring/PuttingBackCard';
import { UnfinishedCard } from './restoring/UnfinishedCard';
import { DoneCard } from './result/DoneCard';
import { ProgressCard } from './result/ProgressCard';
import { WorkView } from './WorkView';

interface StateViewProps {
  readonly state: SessionState;
  readonly session: Session;
  readonly words: Words;
}

const useStyles = makeStyles({
  main: { flexGrow: 1, display: 'flex', flexDirection: 'column' },
  cards: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    display: 'grid',
    gap: tokens.spacingVerticalM,
  },
});

/** One view for each state of a session. */
export function StateView(props: StateViewProps): ReactElement {
  const styles = useStyles();
  if (props.state.kind === 'ready') {
    return (
      <main className={styles.main}>
        <WorkView
          work={props.state.work}
          problem={props.state.problem}
          restorable={props.state.restorable}
          session={props.session}
          words={props.words}
        />
      </main>
    );
  }
  return (
    <main className={styles.main}>
      <div className={styles.cards}>{cardsFor(props, props.state)}</div>
    </main>
  );
}

function cardsFor(
  { session, words }: StateViewProps,
  state: Exclude<SessionState, { kind: 'ready' }>,
): ReactElement {
  switch (state.kind) {
    case 'start':
      return <StartCard session={session} words={words.pane} />;
    case 'looking':
      return (
        <Section heading={words.pane.register.heading} replaces>
          <Text>{words.pane.looking}</Text>
          <WorkBar label={words.pane.looking} share={state.share} />
        </Section>
      );
    case 'stopped':
      return (
        <StoppedCard problem={state.problem} aftermath={state.aftermath} session={session} words={words} />
      );
    case 'applying':
      return (
        <>
          <RegisterCard register={state.work.register} words={words} />
          <ProgressCard
            progress={state.progress}
            stopping={state.stopping}
            session={session}
            words={words.pane}
          />
        </>
      );
    case 'done':
      return <DoneCard done={state} session={session} words={words} />;
    case 'putting-back':
      return <PuttingBackCard share={state.share} words={words.pane} />;
    case 'put-back':
      return <PutBackCard report={state.report} session={session} words={words} />;
    case 'unfinished':
      return (
        <UnfinishedCard
          unfinished={state.unfinished}
          problem={state.problem}
          session={session}
          words={words}
        />
      );
  }
}

import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Aftermath, Problem, Session } from '../../session';
import type { Words } from '../../words';
import { Section } from '../parts/Section';
import { AftermathBar } from '../restoring/AftermathBar';
import { ProblemBar } from '../result/ProblemBar';
import { StartCard } from './StartCard';

interface StoppedCardProps {
  readonly problem: Problem;
  readonly aftermath: Aftermath;
  readonly session: Session;
  readonly words: Words;
}

/** There is nothing to work on: why, what the sheet holds, and the way on. */
export function StoppedCard({ problem, aftermath, session, words }: StoppedCardProps): ReactElement {
  const { stopped, problems, register } = words.pane;
  // Nothing selected is how a first visit begins, not a failure.
  if (problem.kind === 'nothing-selected') {
    return <StartCard session={session} words={words.pane} outcome={problems.nothingSelected} />;
  }
  const byUser = problem.kind === 'stopped';
  // Of these two the heading and the aftermath say all.
  const explained = !byUser && problem.kind !== 'not-put-back';
  return (
    <Section heading={byUser ? stopped.byUser : stopped.failed} replaces>
      {explained && <ProblemBar problem={problem} words={words} />}
      <AftermathBar aftermath={aftermath} words={words} />
      <Button appearance="primary" onClick={() => void session.look()}>
        {register.lookAgain}
      </Button>
    </Section>
  );
}

import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Problem, Session } from '../../session';
import type { Words } from '../../words';
import { Section } from '../parts/Section';
import { ProblemBar } from '../result/ProblemBar';
import { StartCard } from './StartCard';

interface StoppedCardProps {
  readonly problem: Problem;
  readonly session: Session;
  readonly words: Words;
}

/** There is nothing to work on: why, and the way on. */
export function StoppedCard({ problem, session, words }: StoppedCardProps): ReactElement {
  // Nothing selected is how a first visit begins, not a failure.
  if (problem.kind === 'nothing-selected') {
    return <StartCard session={session} words={words.pane} outcome={words.pane.problems.nothingSelected} />;
  }
  return (
    <Section heading={words.pane.stopped} replaces>
      <ProblemBar problem={problem} words={words} />
      <Button appearance="primary" onClick={() => void session.look()}>
        {words.pane.register.lookAgain}
      </Button>
    </Section>
  );
}

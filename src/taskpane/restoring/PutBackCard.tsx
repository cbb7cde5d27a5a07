import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PutBackReport, Session } from '../../session';
import type { Words } from '../../words';
import { Section } from '../parts/Section';
import { AftermathBar } from './AftermathBar';

interface PutBackCardProps {
  readonly report: PutBackReport;
  readonly session: Session;
  readonly words: Words;
}

/** The user wanted the sheet as it was before: how much of it is, and the way on. */
export function PutBackCard({ report, session, words }: PutBackCardProps): ReactElement {
  return (
    <Section heading={words.pane.aftermath.heading} replaces>
      <AftermathBar aftermath={{ kind: 'put-back', report }} words={words} />
      <Button appearance="primary" onClick={() => void session.look()}>
        {words.pane.register.lookAgain}
      </Button>
    </Section>
  );
}

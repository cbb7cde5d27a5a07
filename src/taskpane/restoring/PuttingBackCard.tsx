import { Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Words } from '../../words';
import { Section } from '../parts/Section';
import { WorkBar } from '../parts/WorkBar';

interface PuttingBackCardProps {
  /** Part of the work that is done, 0..1; null while it cannot be told. */
  readonly share: number | null;
  readonly words: Words['pane'];
}

/** The sheet is being made what it was. There is nothing to press: half of it would be worse than either. */
export function PuttingBackCard({ share, words }: PuttingBackCardProps): ReactElement {
  const { puttingBack: say } = words;
  return (
    <Section heading={say.heading} replaces>
      <Text>{say.text}</Text>
      <WorkBar label={say.heading} share={share} />
    </Section>
  );
}

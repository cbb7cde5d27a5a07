import { Caption1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Problem } from '../../session';
import type { Words } from '../../words';
import { ProblemBar } from './ProblemBar';

/** Why something was refused, and that the sheet is as it was. */
export function RefusedBar({
  problem,
  words,
}: {
  readonly problem: Problem;
  readonly words: Words;
}): ReactElement {
  return (
    <>
      <ProblemBar problem={problem} words={words} />
      <Caption1>{words.pane.aftermath.untouched}</Caption1>
    </>
  );
}

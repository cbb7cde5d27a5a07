import type { SessionState } from '../../session';
import type { Words } from '../../words';
import { aftermathLines } from '../restoring/aftermath-lines';
import { unfinishedLines } from '../restoring/unfinished-lines';
import { problemLines } from '../result/problem-lines';

/** What a screen reader says of a state. */
export interface Saying {
  readonly text: string;
  /** True for news of work under way, which may wait or be skipped; an outcome may not. */
  readonly passing: boolean;
}

/** One message a state or phase, never each percent. */
export function liveText(state: SessionState, words: Words): Saying {
  const { pane, say } = words;
  const outcome = (...lines: readonly string[]): Saying => ({ text: say.sentences(lines), passing: false });
  const passing = (text: string): Saying => ({ text, passing: true });
  switch (state.kind) {
    case 'start':
      return outcome();
    case 'looking':
      return passing(pane.looking);
    case 'stopped':
      return outcome(...problemLines(words, state.problem), ...aftermathLines(words, state.aftermath));
    case 'ready':
      return state.problem === null
        ? outcome(pane.found(state.work.register.clients))
        : outcome(...problemLines(words, state.problem), pane.aftermath.untouched);
    case 'applying':
      return state.stopping
        ? outcome(pane.progress.stopping)
        : passing(say.labelled(pane.progress.heading, pane.progress[state.progress.phase]));
    case 'done':
      return outcome(say.labelled(pane.done.heading, pane.done.placed(state.outcome.clients)));
    case 'putting-back':
      return passing(pane.puttingBack.text);
    case 'put-back':
      return outcome(...aftermathLines(words, state));
    case 'unfinished':
      return outcome(...unfinishedLines(words, state.unfinished));
  }
}

import type { Problem, SessionState, Work } from '../../session';
import type { Words } from '../../words';
import { aftermathLines } from '../restoring/aftermath-lines';
import { unfinishedLines } from '../restoring/unfinished-lines';
import { problemLines } from '../result/problem-lines';
import { stoppingLines } from '../result/stopping-lines';
import { unknownLines } from '../result/unknown-lines';

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
      return outcome(...refusedOr(state.problem, words, readyLines(words, state.work)));
    case 'applying':
      return state.stopping
        ? outcome(pane.progress.stopping, ...stoppingLines(pane, state.progress.phase))
        : passing(say.labelled(pane.progress.heading, pane.progress[state.progress.phase]));
    case 'done':
      return outcome(
        ...refusedOr(state.problem, words, [
          say.labelled(pane.done.heading, pane.done.placed(state.outcome.placed)),
          ...unknownLines(words, state.outcome),
        ]),
      );
    case 'putting-back':
      return passing(pane.puttingBack.text);
    case 'put-back':
      return outcome(...aftermathLines(words, state));
    case 'unfinished':
      return outcome(...refusedOr(state.problem, words, unfinishedLines(words, state.unfinished)));
  }
}

/** What was found, and which choices are on show: the saved ones, or others. */
function readyLines({ pane }: Words, { register, saved }: Work): readonly string[] {
  if (saved === null) return [pane.found(register.clients)];
  return saved.inUse
    ? [pane.found(register.clients), pane.saved.inUse(saved.name)]
    : [pane.found(register.clients), pane.saved.notInUse];
}

/** Why something was refused, and that the sheet is as it was; the lines where nothing was. */
function refusedOr(problem: Problem | null, words: Words, lines: readonly string[]): readonly string[] {
  return problem === null ? lines : [...problemLines(words, problem), words.pane.aftermath.untouched];
}

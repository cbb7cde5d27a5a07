import type { Phase } from '../../session';
import type { Words } from '../../words';

/** What becomes of what was written, where a stop was asked for; nothing before anything is written. */
export const stoppingLines = ({ progress }: Words['pane'], phase: Phase): readonly string[] =>
  phase === 'write' || phase === 'verify' ? [progress.stoppingHint] : [];

import type { Terminal } from './terminal';

const PATIENCE = 1_000;

/** Says what is being done, to a person who has waited for more than a second. */
export type Progress = (doing: string) => void;

export const startProgress = (terminal: Terminal): Progress => {
  const start = terminal.clock();
  return (doing) => {
    if (terminal.interactive && terminal.clock() - start > PATIENCE) terminal.error(`${doing}…\n`);
  };
};

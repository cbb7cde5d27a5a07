import type { Terminal } from './terminal';

const PATIENCE = 1_000;

/** Says what is being done, to a person who has waited for more than a second; the same thing once. */
export type Progress = (doing: string) => void;

export const startProgress = (terminal: Terminal): Progress => {
  const start = terminal.clock();
  let last = '';
  return (doing) => {
    if (doing === last || !terminal.interactive || terminal.clock() - start <= PATIENCE) return;
    last = doing;
    terminal.error(`${doing}…\n`);
  };
};

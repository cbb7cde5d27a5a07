/** The command line as a process. */
import { main } from './cli/main';
import type { Terminal } from './cli/terminal';
import { localDay } from './local-day';

/** The reader of a pipe may leave before the end (`| head`): that is no fault. */
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
});

const terminal: Terminal = {
  out: (text) => new Promise((resolve) => process.stdout.write(text, () => resolve())),
  error: (text) => void process.stderr.write(text),
  interactive: process.stderr.isTTY,
  today: localDay,
  clock: () => performance.now(),
};

void main(process.argv.slice(2), terminal).then((status) => {
  process.exitCode = status;
});

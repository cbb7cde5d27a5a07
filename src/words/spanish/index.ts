import type { Words } from '../words';
import { faults } from './faults';
import { notices } from './notices';
import { pane } from './pane';
import { reasons } from './reasons';
import { reports } from './reports';
import { say } from './say';
import { segments } from './segments';
import { sheet } from './sheet';

/** Everything the product says in Spanish. */
export const spanish: Words = { say, notices, faults, sheet, pane, reasons, segments, reports };

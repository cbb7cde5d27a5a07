import { readBasisAt, type Basis } from '../../session';
import { unhurried } from './unhurried';
import type { Found, Watch } from '../../sheet';
import {
  readRegister,
  run,
  type Model,
  type Notice,
  type Orders,
  type Run,
  type Snapshot,
} from '../../tiering';
import type { OpenedFile } from './open-file';
import { faultStep } from './fault-step';
import { inWords } from './in-words';
import { problemText } from './problem-text';
import type { Speech } from './speech';
import { done, unusable, type Step } from './terminal';

/** A run and what it stands on in its file. */
export interface Tiered {
  readonly basis: Basis;
  readonly run: Run;
  readonly notices: readonly Notice[];
}

export interface TierWork {
  readonly file: OpenedFile;
  readonly found: Found;
  readonly model: Model;
  readonly orders: Orders | null;
  /** The run before; null where none was handed in. */
  readonly previous: Snapshot | null;
  /** ISO. */
  readonly today: string;
  readonly watch: Watch;
  readonly speech: Speech;
}

const readBasis = async ({ file, found, watch, speech }: TierWork): Promise<Step<Basis>> => {
  try {
    const basis = await readBasisAt({ spreadsheet: file.spreadsheet, clock: unhurried }, found, watch);
    return 'kind' in basis ? unusable(`${file.path}: ${problemText(speech, basis)}`) : done(basis);
  } catch (fault) {
    return faultStep(speech, file.path, fault);
  }
};

/**
 * Reads the register in a file and places its clients. Columns that this product wrote are answers, never criteria.
 * Where the cells leave the decimal sign open, the file's own habit decides.
 */
export const tierRegister = async (work: TierWork): Promise<Step<Tiered>> => {
  const { file, model, orders, previous, today } = work;
  const basis = await readBasis(work);
  if (!basis.ok) return basis;
  const refused = (notices: readonly Notice[]): Step<never> =>
    unusable(`${file.path}: ${work.speech.cli.unusable.register}\n${inWords(work.speech, notices, model)}`);
  const { grid, header } = basis.value;
  const { key, label } = model.register;
  const register = readRegister(grid, { key, label, headerIndex: header.headerIndex, habits: file.habits });
  if (!register.ok) return refused(register.notices);
  const answer = run(register.value, model, today, { orders, previous });
  if (!answer.ok) return refused([...register.notices, ...answer.notices]);
  return done({ basis: basis.value, run: answer.value, notices: answer.notices });
};

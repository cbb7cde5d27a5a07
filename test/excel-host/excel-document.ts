/** One workbook open in the stand-in, and everything a test may see or set about it. */
import type { Area, CellValue } from '../../src/sheet';
import { fromSnapshot, takeSnapshot } from '../../src/hosts/memory/snapshot';
import type { Workbook } from '../../src/hosts/memory/workbook';
import { newFaults, silence, type Fault, type FaultCode, type Faults } from './faults';
import { asHostError, failureAnswer, HostError } from './host-error';
import { interpret } from './interpreter';
import { newWorld } from './new-world';
import { membersOf, purposeOf, utf8Bytes, type LoggedRequest, type Purpose } from './request-log';
import { parseRequest, type QueryAnswer, type QueryRequest } from './wire';
import { userEdits, type UserEdits } from './user-edits';
import { copyParts, partsOf, type PartsFate, type XmlPart } from './xml-parts';
import { officialLimits, type Limits, type SettingsFate, type World } from './world';

/** Excel's numbers for failures of a whole request. */
const failures = { cellEditing: 5004, requestSize: 5103, answerSize: 5104 } as const;
/** Bits the library sends beside a request. */
const flags = { write: 1, delayForCellEdit: 64 } as const;

/** A request that failed as a whole has a number, any other an answer. */
export type Reply =
  { readonly kind: 'answered'; readonly body: string } | { readonly kind: 'failed'; readonly code: number };

export interface ExcelDocument {
  readonly workbook: Workbook;
  readonly world: World;
  readonly limits: Limits;
  readonly faults: Faults;
  readonly log: readonly LoggedRequest[];
  /** Areas whose values were set since the log was cleared. */
  readonly written: readonly Area[];
  /** Does something right before the request of this number, counted as in `faults`, is looked at. */
  readonly beforeRequest: (request: number, happens: () => void) => void;
  /** What somebody else does in the workbook meanwhile. */
  readonly user: UserEdits;
  /** What a formula gives from now on when the add-in sets it; any other has no value, as nothing is calculated. */
  readonly knowFormula: (formula: string, value: CellValue) => void;
  /** What becomes of settings from now on. */
  readonly keepSettings: (fate: SettingsFate) => void;
  /** What becomes of custom XML parts from now on. */
  readonly keepParts: (fate: PartsFate) => void;
  /** The custom XML parts of the workbook as they now are. */
  readonly xmlParts: () => readonly XmlPart[];
  /** The workbook as it is after saving, closing and opening it again. */
  readonly reopened: () => Workbook;
  /** Forgets the log and starts counting requests from 1 again. */
  readonly clearLog: () => void;
  /** The user starts typing into a cell: requests fail with 5004, or wait where the add-in asked for that. */
  readonly editCell: () => void;
  readonly endEdit: () => void;
  /** Milliseconds before every answer; 0 answers as soon as possible. */
  readonly delayBy: (milliseconds: number) => void;
  /** The answer to one request of the library. */
  readonly reply: (body: string, requestFlags: number) => Promise<Reply>;
  /** Called with the answers of custom functions. */
  readonly onFunctionAnswers: (listen: (entries: unknown) => void) => void;
  /** Moves the selection without telling the add-in. */
  readonly select: (area: Area) => void;
}

interface State {
  readonly document: Pick<ExcelDocument, 'world' | 'limits' | 'faults'>;
  readonly log: LoggedRequest[];
  readonly hooks: Map<number, () => void>;
  counted: number;
  latency: number;
  /** Resolved when the user has left the cell; null while no cell is edited. */
  editing: { readonly ended: Promise<void>; readonly end: () => void } | null;
}

/** Opens a workbook. The workbook is used as it is: what the add-in does shows in it. */
export function openDocument(workbook: Workbook, limits: Partial<Limits> = {}): ExcelDocument {
  let listen: (entries: unknown) => void = () => undefined;
  const held = { ...officialLimits, ...limits };
  const world = newWorld(workbook, held, (entries) => {
    listen(entries);
  });
  const faults = newFaults();
  const state: State = {
    document: { world, limits: held, faults },
    log: [],
    hooks: new Map(),
    counted: 0,
    latency: 0,
    editing: null,
  };
  return {
    workbook,
    world,
    limits: held,
    faults,
    log: state.log,
    clearLog: () => {
      state.log.length = 0;
      world.written.length = 0;
      state.counted = 0;
    },
    written: world.written,
    beforeRequest: (request, happens) => {
      state.hooks.set(request, happens);
    },
    user: userEdits(world),
    knowFormula: (formula, value) => {
      world.formulas.set(formula, value);
    },
    keepSettings: (fate) => {
      world.settings.fate = fate;
    },
    keepParts: (fate) => {
      partsOf(workbook).fate = fate;
    },
    xmlParts: () => [...partsOf(workbook).byId.values()],
    reopened: () => {
      const copy = fromSnapshot(takeSnapshot(workbook));
      if (world.settings.fate === 'session') copy.settings.clear();
      copyParts(workbook, copy);
      return copy;
    },
    editCell: () => {
      startEdit(state);
    },
    endEdit: () => {
      state.editing?.end();
      state.editing = null;
    },
    delayBy: (milliseconds) => {
      state.latency = milliseconds;
    },
    reply: (body, requestFlags) => reply(state, body, requestFlags),
    onFunctionAnswers: (listener) => {
      listen = listener;
    },
    select: (area) => {
      workbook.selection = area;
    },
  };
}

function startEdit(state: State): void {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  state.editing = { ended, end };
}

interface Asked {
  readonly request: QueryRequest;
  readonly purpose: Purpose;
  readonly bytes: number;
  readonly flags: number;
  readonly changes: string[];
}

async function reply(state: State, body: string, requestFlags: number): Promise<Reply> {
  let request: QueryRequest;
  try {
    request = parseRequest(body);
  } catch (thrown) {
    return { kind: 'answered', body: JSON.stringify(failureAnswer(asHostError(thrown), '', 0)) };
  }
  const purpose = purposeOf(request);
  const asked: Asked = { request, purpose, bytes: utf8Bytes(body), flags: requestFlags, changes: [] };
  if (state.latency > 0) await new Promise((resolve) => setTimeout(resolve, state.latency));
  else await Promise.resolve();
  const answer = await answered(state, asked);
  const failed = typeof answer === 'number';
  const text = failed ? '' : JSON.stringify(answer);
  const answerBytes = utf8Bytes(text);
  const outcome = !failed && answerBytes > state.document.limits.answerBytes ? failures.answerSize : answer;
  const failure = typeof outcome === 'number' ? String(outcome) : (outcome.Error?.Code ?? null);
  const write = (requestFlags & flags.write) !== 0;
  state.log.push({
    purpose,
    members: membersOf(request),
    changes: asked.changes,
    requestBytes: asked.bytes,
    answerBytes,
    write,
    failure,
  });
  return typeof outcome === 'number' ? { kind: 'failed', code: outcome } : { kind: 'answered', body: text };
}

// A number stands for the failure of the whole request.
async function answered(state: State, asked: Asked): Promise<QueryAnswer | number> {
  const { world, limits, faults } = state.document;
  // Requests of the library's own never fail: it would try again with timers of seconds that outlive a test.
  const run = (): QueryAnswer => interpret(world, asked.request, asked.changes);
  if (asked.purpose !== 'workbook') return run();
  state.counted += 1;
  const number = state.counted;
  happen(state, number);
  if (state.editing !== null) {
    if ((asked.flags & flags.delayForCellEdit) === 0) return failures.cellEditing;
    await state.editing.ended;
  }
  if (asked.bytes > limits.requestBytes) return failures.requestSize;
  const fault = faults.due(number);
  return fault === null ? run() : withFault(faults, fault, run);
}

async function withFault(
  faults: Faults,
  { code, moment }: Fault,
  interpreted: () => QueryAnswer,
): Promise<QueryAnswer | number> {
  if (code === silence) {
    if (moment === 'before') await faults.released();
    const answer = interpreted();
    if (moment === 'after') await faults.released();
    return answer;
  }
  if (moment === 'after') interpreted();
  return faulty(code);
}

function happen({ hooks }: State, number: number): void {
  const happens = hooks.get(number);
  hooks.delete(number);
  happens?.();
}

function faulty(code: FaultCode): QueryAnswer | number {
  if (typeof code === 'number') return code;
  return failureAnswer(new HostError(code, 'a planned fault', 500), '', 0);
}

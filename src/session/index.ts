/** What a user can do, without a window. */
export { createSession, type Session } from './session';
export type { OtherWindows } from './other-windows';
export type { SessionOptions, SessionWording } from './session-options';
export {
  PHASES,
  type Aftermath,
  type ColumnChoice,
  type ColumnHeld,
  type Draft,
  type FoundRegister,
  type Outcome,
  type Phase,
  type Preview,
  type Problem,
  type Progress,
  type PutBackReport,
  type ReadingCounts,
  type SavedModel,
  type SessionState,
  type Unfinished,
  type Weights,
  type Work,
} from './state';

// The steps of a session one by one, for whoever asks nobody.
export { readBasisAt, type Basis } from './basis';
export { planWriting, type Writing } from './writing';
export { putPlanned } from './put-planned';
export { remembering } from './remembering';

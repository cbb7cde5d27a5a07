/** What every object of the stand-in sees: the workbook, the limits and the objects kept between requests. */
import type { Area, CellValue } from '../../src/sheet';
import type { Sheet, Table, Workbook } from '../../src/hosts/memory/workbook';
import type { HostObject } from './host-object';

export interface Limits {
  /** UTF-8 bytes of one request, and of one answer. */
  requestBytes: number;
  answerBytes: number;
  /** Above this the values of a range come back as null, with no error. */
  cellsPerRead: number;
  /** Characters that all settings may hold together. */
  settingsLength: number;
}

/** Excel on the web: 5 MB each way; everywhere: five million cells a read, 2 MB of settings. */
export const officialLimits: Readonly<Limits> = {
  requestBytes: 5_000_000,
  answerBytes: 5_000_000,
  cellsPerRead: 5_000_000,
  settingsLength: 2_000_000,
};

/**
 * What becomes of settings: "refused" answers with an error, "dropped" takes them without one and keeps nothing, "session"
 * keeps them until the workbook is opened again.
 */
export type SettingsFate = 'kept' | 'refused' | 'dropped' | 'session';

/** The objects that refer to each other in a circle; handed over here so that no two files import one another. */
export interface ObjectMap {
  readonly range: (area: Area) => HostObject;
  readonly worksheet: (sheet: Sheet) => HostObject;
  readonly table: (table: Table) => HostObject;
}

export interface World extends ObjectMap {
  readonly workbook: Workbook;
  readonly limits: Limits;
  /** Ranges that the library asked to keep, by reference id. */
  readonly references: Map<string, HostObject>;
  /** How many reference ids were given out. */
  readonly counters: { references: number };
  /** Areas whose values were set, in order; the library cuts large ones. */
  readonly written: Area[];
  readonly settings: { fate: SettingsFate };
  /** What formulas give, as far as the test knows. */
  readonly formulas: Map<string, CellValue>;
  /** Application settings that an add-in may change. */
  readonly application: { calculationMode: string; enableEvents: boolean };
  /** What custom functions answered: invocation id and the rest of the entry. */
  readonly functionAnswers: (entries: unknown) => void;
}

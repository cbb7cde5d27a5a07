import type { RefusalCode } from '../../../ooxml';
import type { LackingColumn, OpenWords, StillCompared } from '../../../tiering';

/** What the system says of a file. */
export type FileCause = 'ENOENT' | 'EISDIR' | 'EACCES' | 'EPERM' | 'EROFS' | 'ENOSPC';

/** What is refused of a change to a workbook; the detail is the sheet or the cell. */
export type WritingRefusal = Extract<
  RefusalCode,
  'gone' | 'protected' | 'merged' | 'array-formula' | 'pivot' | 'occupied' | 'no-column' | 'unsupported'
>;

type Of<Detail> = (detail: Detail) => string;

/** What is wrong with the words of a command line, and where to read how it is used. */
interface UsageWords {
  readonly help: string;
  readonly noCommand: string;
  readonly unknownCommand: Of<string>;
  readonly takesNo: (command: string, option: string) => string;
  readonly takesNothing: (command: string, surplus: string) => string;
  readonly needsRegister: string;
  readonly oneRegister: Of<string>;
  readonly needsModel: string;
  readonly asOf: Of<string>;
  readonly format: Of<string>;
  readonly out: string;
  readonly freeze: string;
  readonly needsName: Of<string>;
  readonly oneName: Of<string>;
  readonly noPreset: (name: string, known: string) => string;
  /** A sheet is named, and no register that could have it. */
  readonly sheetOfNone: string;
}

/**
 * What the command line alone says: of files, of what it was asked for, of what it wrote. Faults stand behind the name of a file;
 * lists are names as they stand in files.
 */
export interface CliWords {
  readonly usage: UsageWords;
  readonly causes: Readonly<Record<FileCause, string>>;
  readonly writing: Readonly<Record<WritingRefusal, Of<string>>>;
  readonly text: {
    readonly tooLarge: Of<string>;
    readonly workbook: string;
    readonly notText: string;
    readonly unclosedQuote: Of<number>;
    readonly empty: string;
    /** How its letters were read, where that was guessed. */
    readonly encoding: Of<string>;
  };
  readonly unusable: { readonly register: string; readonly model: string; readonly orders: string };
  readonly sheets: {
    readonly none: Of<string>;
    readonly missing: (sheet: string, known: string) => string;
    readonly emptyFile: string;
    readonly empty: Of<string>;
  };
  readonly previous: {
    readonly notJson: string;
    /** Longer than so many bytes. */
    readonly tooLarge: Of<string>;
    readonly none: string;
  };
  /** A column or cell where something is to be written. */
  readonly columns: {
    readonly notOurs: (header: string, cell: string) => string;
    readonly notOursSomewhere: (header: string, cell: string) => string;
    readonly occupied: Of<string>;
    readonly occupiedByTable: Of<string>;
    readonly newerRecord: string;
    readonly moved: string;
    readonly notWritten: Of<string>;
    /** Which columns there are, where one is missing. */
    readonly known: Of<string>;
  };
  readonly outputs: {
    readonly isRegister: Of<string>;
    readonly isModel: Of<string>;
    readonly isPrevious: Of<string>;
    readonly isOrders: Of<string>;
    readonly folder: Of<string>;
    readonly exists: Of<string>;
    readonly macros: Of<string>;
    readonly noMacros: Of<string>;
    readonly recoded: Of<string>;
    /** So many texts of the file have an apostrophe in front, and the first of their cells. */
    readonly guarded: (file: string, count: number, cell: string) => string;
    readonly written: (file: string, headers: string) => string;
    readonly hidden: (column: string, header: string) => string;
    /** The columns of an earlier run that a text file ends with. */
    readonly ownAtEnd: Of<string>;
    readonly pane: string;
  };
  readonly orders: {
    readonly unnamed: string;
    readonly needed: string;
    readonly outside: Of<string>;
    /** Who asks for a sheet: the model, or the command line. */
    readonly byModel: Of<string>;
    readonly byOption: Of<string>;
    readonly textHasNone: (asked: string, register: string) => string;
    readonly noSuchSheet: (asked: string, register: string, known: string) => string;
  };
  readonly leftOut: {
    readonly read: (area: string, sheet: string, isTable: boolean, rest: readonly string[]) => string;
    readonly rows: (from: number, to: number) => string;
    readonly columns: (from: string, to: string) => string;
  };
  readonly frozen: {
    readonly written: Of<string>;
    readonly nobodyMoves: string;
    /** So many clients would change tier; the first of them, and how many more there are. */
    readonly moves: (count: number, names: readonly string[], more: number) => string;
    readonly move: (client: string, from: string, to: string) => string;
    readonly still: (what: readonly string[]) => string;
    readonly compared: Readonly<Record<StillCompared, string>>;
  };
  readonly preset: {
    /** No column stands for a header; null: the method reads it, not a criterion. */
    readonly lacking: (header: string, criterion: string | null, content: string) => string;
    readonly contents: Readonly<Record<LackingColumn['content'], string>>;
    readonly open: (header: string, words: readonly string[], filling: string) => string;
    readonly filling: Readonly<Record<OpenWords['toFill'], string>>;
    readonly turnover: Of<string>;
  };
  readonly progress: { readonly reading: string; readonly calculating: string; readonly writing: string };
}

/** Every text of the workbench's page, but those of the pane. File names come without a path. */

/** The languages of the product. */
export type WorkbenchLanguage = 'en' | 'ru' | 'es' | 'zh';

/** Things that stay in a file though the grid does not draw them. */
export type UndrawnThing =
  'chart' | 'picture' | 'shape' | 'comment' | 'pivot' | 'slicer' | 'sparkline' | 'control';

/** What the user tried in the grid that the file could not keep. */
export type RefusedAttempt =
  | 'rows-columns'
  | 'sheets'
  | 'merges'
  | 'styles'
  | 'tables'
  | 'rules'
  | 'protected'
  | 'array-formula'
  | 'merged'
  | 'pivot'
  | 'other';

/** Why a file is not opened or not written. */
export type FileProblemCode =
  | 'no-workbook'
  | 'xls'
  | 'xlsb'
  | 'date-1904'
  | 'template'
  | 'encrypted'
  | 'strict'
  | 'zip64'
  | 'damaged'
  | 'unsafe'
  | 'too-large'
  | 'no-column'
  | 'no-sheet'
  | 'gone'
  | 'protected'
  | 'merged'
  | 'array-formula'
  | 'pivot'
  | 'occupied'
  | 'unsupported'
  | 'not-text' // neither a workbook nor text
  | 'unclosed-quote' // in a file of separated text; the detail is the row, from 1
  | 'empty' // holds nothing
  | 'unreadable' // the browser cannot read it: moved, deleted or locked
  | 'grid' // the grid itself could not be loaded
  | 'unknown';

type OfFile = (file: string) => string;
/** Cause and what to do; `detail` names a part, sheet, cell or row. */
type OfDetail = (detail: string) => string;

export interface WorkbenchWords {
  readonly bar: {
    readonly label: string;
    readonly open: string;
    readonly save: string;
    readonly undo: string;
    readonly redo: string;
    readonly sample: string;
    readonly dark: string;
    /** The button that shows again what is not drawn. */
    readonly notDrawn: string;
    /** What the mark beside the file name means. */
    readonly unsaved: string;
  };
  readonly sheet: {
    readonly label: string;
    readonly loading: string;
    readonly opening: OfFile;
    /** For people who do not see the grid. */
    readonly unseen: string;
  };
  readonly paneWidth: string;
  readonly toPane: string;
  readonly drop: string;
  readonly ask: {
    readonly heading: string;
    /** The file that is open, and the one to be opened. */
    readonly text: (changed: string, next: string) => string;
    readonly saveFirst: string;
    readonly discard: string;
    readonly stay: string;
  };
  readonly messages: {
    readonly label: string;
    readonly close: string;
    readonly opened: OfFile;
    readonly saved: OfFile;
    readonly notOpened: OfFile;
    readonly notSaved: OfFile;
    readonly notDrawn: (things: readonly string[]) => string;
    readonly firstOnly: OfFile;
    readonly guessedEncoding: (encoding: string) => string;
    readonly busy: string;
  };
  readonly things: { readonly [Thing in UndrawnThing]: string };
  readonly attempts: { readonly [Attempt in RefusedAttempt]: string };
  readonly problems: { readonly [Code in FileProblemCode]: OfDetail };
}

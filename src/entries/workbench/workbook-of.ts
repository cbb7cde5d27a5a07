import { openWorkbook, type WorkbookFile } from '../../ooxml';
import { fflateCodec } from '../../ooxml/codecs/fflate-codec';
import { bytesSource } from '../../ooxml/sources/bytes-source';
import type { FileProblem } from '../../workbench/book';

/** A file read as a workbook. */
export type ReadFile =
  | { readonly ok: true; readonly workbook: WorkbookFile; readonly guessedEncoding: string | null }
  | { readonly ok: false; readonly problem: FileProblem };

/** Opens the bytes of a workbook. Throws a Refusal. */
export const workbookOf = (bytes: Uint8Array): Promise<WorkbookFile> =>
  openWorkbook(bytesSource(bytes), fflateCodec);

/** What an opened workbook carries for the patch, beyond what its users see. */
import type { Codec } from './codec';
import type { ZipPackage } from './container/zip-package';
import type { WorkbookFile } from './workbook-file';

export interface OpenedWorkbook extends WorkbookFile {
  readonly zip: ZipPackage;
  readonly codec: Codec;
  /** The name of the workbook's main part, as "xl/workbook.xml". */
  readonly workbookPart: string;
}

import { readCsv, typedColumns, type CsvProblem } from '../../hosts/file';
import { createWorkbook } from '../../ooxml';
import { fflateCodec } from '../../ooxml/codecs/fflate-codec';
import type { FileProblem } from '../../workbench/book';
import { sheetName } from './file-name';
import { workbookOf, type ReadFile } from './workbook-of';

/** A text with separators as a workbook of one sheet. */
export async function readText(name: string, bytes: Uint8Array): Promise<ReadFile> {
  const reading = readCsv(bytes);
  if (!reading.ok) return { ok: false, problem: csvProblem(reading.problem) };
  const { csv } = reading;
  if (csv.records.rows === 0) return { ok: false, problem: { code: 'empty', detail: '' } };
  const sheet = { name: sheetName(name), columns: typedColumns(csv) };
  const pieces: BlobPart[] = [];
  for await (const piece of createWorkbook([sheet], fflateCodec)) pieces.push(new Uint8Array(piece));
  const workbook = await workbookOf(new Uint8Array(await new Blob(pieces).arrayBuffer()));
  return { ok: true, workbook, guessedEncoding: csv.encodingCertain ? null : csv.encoding };
}

function csvProblem(problem: CsvProblem): FileProblem {
  switch (problem.code) {
    case 'unclosed-quote':
      return { code: 'unclosed-quote', detail: String(problem.row) };
    case 'workbook':
      return { code: 'no-workbook', detail: '' };
    case 'too-large':
    case 'not-text':
      return { code: problem.code, detail: '' };
  }
}

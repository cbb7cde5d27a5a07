/** The jobs of the file benchmark, done by ours. */
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { openWorkbook, patchWorkbook, type WorkbookChange } from '../../../src/ooxml';
import { nodeCodec } from '../../../src/ooxml/codecs/node-codec';
import { openFileSource } from '../../../src/ooxml/sources/file-source';
import { perform, RULES, scoreOf, tierOf, TIERS, whyOf, type Job } from './job';

/** Three columns, colour rules and a sheet, as changes of a file. */
const changes = ({ rows, columns }: Job): readonly WorkbookChange[] => {
  const below = Array.from({ length: rows - 1 }, (_, row) => row);
  const area = { sheet: '1', row: 0, column: columns, rows, columns: 3 };
  const cells = [
    ['Tier', ...below.map(tierOf)],
    ['Score', ...below.map(scoreOf)],
    ['Why', ...below.map(whyOf)],
  ];
  return [
    { kind: 'cells', area, columns: cells, formats: [null, '0.0', null] },
    {
      kind: 'colours',
      owner: 'register-1',
      area: { ...area, row: 1, rows: rows - 1, columns: 1 },
      rules: RULES,
    },
    { kind: 'sheet', name: 'Summary', columns: [['Tier', ...TIERS]] },
  ];
};

/** The sum of all numbers: proof that two readers read the same. */
const read = async ({ input }: Job): Promise<number> => {
  const source = await openFileSource(input);
  const file = await openWorkbook(source, nodeCodec);
  let sum = 0;
  await file.scan(file.sheets[0]?.id ?? '', {
    cell: (_row, _column, value) => {
      if (typeof value === 'number') sum += value;
    },
  });
  await source.close();
  return sum;
};

const edit = async (job: Job): Promise<number> => {
  const source = await openFileSource(job.input);
  const file = await openWorkbook(source, nodeCodec);
  await pipeline(patchWorkbook(file, changes(job)), createWriteStream(job.output));
  await source.close();
  return 0;
};

void perform({ read, edit });

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { call, counts, callForDocument, SAMPLES, useFolder } from './command-line';

const README = readFileSync(join(__dirname, '../../README.md'), 'utf8');

/** The content of the first code block that begins with a text. */
const block = (beginning: string): string => {
  const blocks = [...README.matchAll(/```\w*\n([\s\S]*?)```/g)].map(([, content = '']) => content);
  const found = blocks.find((content) => content.startsWith(beginning));
  if (found === undefined) throw new Error(`the README has no block that begins with ${beginning}`);
  return found;
};

describe('the README', () => {
  const folder = useFolder();

  it('shows what its first command prints', async () => {
    const argv = block('npm ci').trim().split(' -- ')[1]?.split(' ') ?? [];
    const said = await call(...argv.map((word) => (word === 'tiers.csv' ? folder.path(word) : word)));
    expect([said.status, folder.names()]).toEqual([0, ['tiers.csv']]);
    expect(said.out.startsWith(block('Client statuses').trimEnd())).toBe(true);
  });

  it('shows a model that runs as it stands', async () => {
    const model = folder.put('model.json', block('{'));
    const document = await callForDocument(join(SAMPLES, 'northwind-clients.csv'), model);
    // 89 clients with a score: 13 up to 15 % and 36 up to 40 %, as long as no scores tie at the limits.
    expect(counts(document)).toMatchObject({ Platinum: 13, Gold: 23, Silver: 53 });
  });
});

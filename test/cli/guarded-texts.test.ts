/** A workbook as separated text: what stands behind an apostrophe there is said. */
import { putRows } from '../../src/hosts/memory/cells';
import { firstSheet, newWorkbook } from '../../src/hosts/memory/workbook';
import { xlsxOf } from '../contract/workbook-as-xlsx';
import { call, useFolder } from './command-line';

const MODEL = JSON.stringify({
  schema: 1,
  name: 'By revenue',
  asOf: '2024-10-01',
  register: { key: null, label: null, rankWithin: null },
  criteria: [
    {
      id: 'amount',
      reading: { kind: 'column', header: 'Revenue' },
      direction: 'more',
      scale: { kind: 'rank' },
      weight: 1,
      missing: 'skip',
    },
  ],
  method: { kind: 'quota', shares: [0.5] },
  ladder: { tiers: [{ name: 'Gold' }, { name: 'Silver' }] },
  writes: ['tier'],
});

describe('texts of a workbook that a spreadsheet would take for formulas', () => {
  const folder = useFolder();

  const written = async (names: readonly string[], out: string, lang = 'en') => {
    const workbook = newWorkbook('Clients');
    const rows = names.map((name, row) => [name, '+7 495 111-22-33', row === 0 ? '-12 000,00' : row]);
    putRows(firstSheet(workbook), [['Client', 'Telephone', 'Revenue'], ...rows]);
    const register = folder.put('clients.xlsx', await xlsxOf(workbook));
    const model = folder.put('model.json', MODEL);
    return call('run', register, '--model', model, '--out', folder.path(out), '--lang', lang);
  };

  it('are told with their number and the first cell', async () => {
    const { status, error } = await written(['Ann', '=Beta', '@home'], 'tiers.csv');
    expect(status).toBe(0);
    expect(error).toContain(
      'an apostrophe stands before 2 texts that a spreadsheet would take for a formula; the first is A3\n',
    );
    expect(folder.read('tiers.csv')).toMatch(/\r\n'=Beta,.*\r\n'@home,/);
  });

  it.each(['en', 'ru', 'es', 'zh'])('are told in the language asked for: %s', async (lang) => {
    const { error } = await written(['Ann', '=Beta'], 'tiers.csv', lang);
    expect(error.split('\n').filter((line) => line.includes('A3'))).toHaveLength(1);
  });

  it('are no numbers and no telephone numbers: these stay as they are, and nothing is said', async () => {
    const { error } = await written(['Ann', 'Bea'], 'tiers.csv');
    expect(error).not.toContain('apostrophe');
    expect(folder.read('tiers.csv')).toContain('\r\nAnn,+7 495 111-22-33,"-12 000,00",');
  });

  it('stay as they are in a workbook, and nothing is said', async () => {
    const { error } = await written(['Ann', '=Beta'], 'tiers.xlsx');
    expect(error).not.toContain('apostrophe');
  });
});

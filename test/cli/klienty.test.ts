/**
 * The Russian register by hand, as of 20 November 2026.
 *   score = 0.5 R + 0.3 P + 0.2 F, over what is known of it; Platinum from 80, Gold from 60, nothing below 60 % known
 *   R = revenue / 10,000, at most 100, at least 0
 *   P by days late: 0 → 100, up to 3 → 90, 7 → 75, 15 → 50, 30 → 25, more → 0
 *   F by days since the last order: up to 30 (from 21 Oct) → 100, 90 (22 Aug) → 75, 180 (24 May) → 50, older → 0
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { callForDocument, counts, SAMPLES, useFolder, type RunDocument } from './command-line';

const REGISTER = join(SAMPLES, 'klienty.csv');
const MODEL = join(SAMPLES, 'klienty.model.json');

type Expected = readonly [row: number, key: string, tier: string, score: number | null];

const BY_HAND: readonly Expected[] = [
  [3, 'К-001', 'Платиновый', 100], // R 125→100, P 100, F 100
  [4, 'К-002', 'Платиновый', 96.000025], // R 98.00005→49.000025, P 90→27, F 20
  [5, 'К-003', 'Золотой', 77], // R 64→32, P 30, 18 Oct: F 75→15
  [6, 'К-004', 'Золотой', 77.5], // R 70→35, P 75→22.5, F 20
  [7, 'К-005', 'Золотой', 77.5], // R 100→50, 16 days: P 25→7.5, F 20
  [8, 'К-006', 'Платиновый', 85.5], // R 86→43, P 75→22.5, 21 Oct: F 20
  [9, 'К-007', 'Золотой', 70], // R 50→25, P 30, 22 Aug: F 75→15
  [10, 'К-008', 'Золотой', 60], // R 40→20, P 30, 21 Aug: F 50→10: on the border
  [11, 'К-009', 'Серебряный', 59.9], // R 39.8→19.9, P 30, F 10: below the border
  [12, 'К-010', 'Золотой', 77], // R 60→30, P 90→27, F 20
  [13, 'К-011', 'Платиновый', 80], // R 66→33, P 27, F 20: on the border
  [14, 'К-012', 'Серебряный', 36], // R 12→6, P 30, 3 March: F 0
  [15, 'К-013', 'Серебряный', 40], // a return: R 0, P 30, 24 May: F 50→10
  [16, 'К-014', 'D – нет данных', null], // R blank: 50 % known
  [17, 'К-015', 'D – нет данных', null], // R and P "н/д": 20 % known
  [18, 'К-016', 'Платиновый', 575 / 7], // P unknown: (50×75 + 20×100) / 70
  [19, 'К-017', 'Серебряный', 300 / 7], // P blank: (50×30 + 20×75) / 70
  [20, 'К-018', 'Серебряный', 65.5], // R 91→45.5, P 0, F 20: Gold, but 75 days late: not above Silver
  [21, 'К-019', 'Серебряный', 44.75], // R 5.5→2.75, P 27, 12 Oct: F 15
  [22, 'К-020', 'Золотой', 62.5], // "250 тыс.": R 25→12.5, P 30, F 20
  [23, 'К-021', 'Золотой', 70], // "1,5 млн": R 50, P 0, F 20
  [24, 'К-003', 'Золотой', 77], // the key a second time: placed on its own
  [25, 'К-022', 'Золотой', 76], // R 82→41, P 50→15, F 20
  [26, 'К-023', 'Серебряный', 31.6666665], // R 3.333333→1.6666665, P 30, 20 May: F 0
  [27, 'К-024', 'Платиновый', 87.4999995], // R 99.999999→49.9999995, P 22.5, 24 Aug: F 15
  [28, '', 'Золотой', 72.5], // no key: R 45→22.5, P 30, F 20
  [29, 'К-026', 'Серебряный', 37.5], // no date: (50×0 + 30×100) / 80
  [30, 'К-027', 'Серебряный', 56.5], // R 53→26.5, P 50→15, 1 Oct: F 15
  [32, 'К-028', 'Платиновый', 80.5], // row 31 is blank; R 61→30.5, P 30, F 20
];

const noticed = (document: RunDocument, code: string): readonly number[] =>
  document.notices.filter((notice) => notice.code === code).flatMap((notice) => notice.rows);

describe('client-tiers run on a dirty Russian register', () => {
  const folder = useFolder();

  it('gives every client the tier and the score worked out by hand', async () => {
    const { placements } = await callForDocument(REGISTER, MODEL);
    const given = placements.map(({ row, key, tier, score }) => ({ row, key, tier, score }));
    expect(given).toEqual(
      BY_HAND.map(([row, key, tier, score]) => ({
        row,
        // A client without a key is known by its row or by a blank.
        key: key === '' ? (expect.stringMatching(/^(28)?$/) as string) : key,
        tier,
        score: score === null ? null : (expect.closeTo(score, 8) as number),
      })),
    );
  });

  it('counts the tiers and leaves out the total and the blank row', async () => {
    const document = await callForDocument(REGISTER, MODEL);
    expect(counts(document)).toEqual({ Платиновый: 7, Золотой: 11, Серебряный: 9, 'D – нет данных': 2 });
    expect(document.run).toEqual({ model: 'Статусы клиентов', asOf: '2026-11-20', clients: 29, excluded: 2 });
    expect([noticed(document, 'totals-row'), noticed(document, 'blank-row')]).toEqual([[33], [31]]);
  });

  it('flags the repeated and the missing key, and names both rows of the repeated one', async () => {
    const document = await callForDocument(REGISTER, MODEL);
    const flagged = document.placements.filter(({ flags }) => flags.length > 0);
    expect(flagged.map(({ row, flags }) => [row, flags])).toEqual([
      [5, ['duplicate-key']],
      // More came back than was sold.
      [15, ['not-positive']],
      [16, ['low-coverage']],
      [17, ['low-coverage']],
      [20, ['rule']],
      [24, ['duplicate-key']],
      [28, ['missing-key']],
    ]);
    expect(noticed(document, 'duplicate-key')).toEqual([5, 24]);
  });

  it('gives the same tiers where the file is in windows-1251', async () => {
    const text = readFileSync(REGISTER, 'utf8').replace('\ufeff', '').replaceAll('\u2212', '-');
    // The rouble sign and the narrow space came after this encoding.
    const older = text.replaceAll('\u202f', '\u00a0').replaceAll('₽', 'руб.');
    const register = folder.put('klienty-1251.csv', iconv.encode(older, 'windows-1251'));
    const model = folder.put('model.json', readFileSync(MODEL, 'utf8').replaceAll('₽', 'руб.'));
    const document = await callForDocument(register, model);
    expect(document.placements.map(({ row, tier }) => [row, tier])).toEqual(
      BY_HAND.map(([row, , tier]) => [row, tier]),
    );
  });

  it('gives every client the same tier where the rows are shuffled', async () => {
    const lines = readFileSync(REGISTER, 'utf8').split('\r\n');
    const [title = '', header = '', ...rows] = lines;
    const clients = rows.filter((row) => row.startsWith('К-'));
    const shuffled = clients.map((_, index) => clients[(index * 9 + 3) % clients.length] ?? '');
    const tiersOf = async (name: string, content: readonly string[]): Promise<readonly string[]> => {
      const register = folder.put(name, [title, header, ...content].join('\r\n'));
      const { placements } = await callForDocument(register, MODEL);
      return placements.map(({ key, label, tier, score }) => `${key} ${label}: ${tier} ${score}`).sort();
    };
    expect(clients).toHaveLength(28);
    expect(new Set(shuffled).size).toBe(new Set(clients).size);
    expect(await tiersOf('shuffled.csv', shuffled)).toEqual(await tiersOf('straight.csv', clients));
  });
});

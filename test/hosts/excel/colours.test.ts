/** Colour rules in Excel: replaced without ever leaving fewer colours, told as they stand, and never anybody else's. */
import { excelSpreadsheet } from '../../../src/hosts/excel/excel-spreadsheet';
import { addRule, removeRule, rulesOn } from '../../../src/hosts/memory/format-rules';
import { firstSheet, type Workbook } from '../../../src/hosts/memory/workbook';
import type { ColourRule, ColoursEdit } from '../../../src/sheet';
import { areaIn, faultCode, registerBook } from '../../contract/given';
import { startExcel, type ExcelHost } from '../../excel-host';

const rule = (text: string, fill: string): ColourRule => ({ text, fill, font: '#000000' });
const OLD = [rule('A', '#111111'), rule('B', '#222222'), rule('C', '#333333')];
const NEW = [rule('A', '#444444'), rule('B', '#555555'), rule('C', '#666666')];

const edit = (workbook: Workbook, rules: readonly ColourRule[]): ColoursEdit => ({
  kind: 'colours',
  owner: 'register-1',
  area: areaIn(workbook, 2, 5, 3, 1),
  rules,
});

const begin = async (): Promise<{ workbook: Workbook; host: ExcelHost }> => {
  const workbook = registerBook();
  const host = await startExcel(workbook, { matrix: { ExcelApi: '1.9' } });
  await excelSpreadsheet().apply([edit(workbook, OLD)]);
  host.clearLog();
  return { workbook, host };
};

const fills = (workbook: Workbook): readonly unknown[] =>
  rulesOn(workbook, firstSheet(workbook).id).map(({ fill }) => fill);

/** What shows: of several rules for one text the first asked. */
const shown = (workbook: Workbook): readonly unknown[] =>
  ['A', 'B', 'C'].map(
    (text) =>
      rulesOn(workbook, firstSheet(workbook).id).find(
        ({ condition }) => condition.kind === 'value' && condition.formula1 === `="${text}"`,
      )?.fill,
  );

const requestsOf = ({ log }: ExcelHost): number => log.filter(({ purpose }) => purpose === 'workbook').length;

const OLD_FILLS = OLD.map(({ fill }) => fill);
const NEW_FILLS = NEW.map(({ fill }) => fill);

describe('rules that are replaced', () => {
  it('take six requests, however many they are', async () => {
    const { workbook, host } = await begin();
    await excelSpreadsheet().apply([edit(workbook, NEW)]);
    expect([fills(workbook), requestsOf(host)]).toEqual([NEW_FILLS, 6]);
  });

  it.each(['before', 'after'] as const)(
    'show all of the old or all of the new after a fault %s any request took effect, and a second try replaces them',
    async (moment) => {
      for (let request = 1; request <= 6; request += 1) {
        const { workbook, host } = await begin();
        host.faults.failAt(request, 'GeneralException', moment);
        await faultCode(excelSpreadsheet().apply([edit(workbook, NEW)]));
        host.faults.clear();
        expect([OLD_FILLS, NEW_FILLS]).toContainEqual(shown(workbook));
        await excelSpreadsheet().apply([edit(workbook, NEW)]);
        // The ids of rules whose answer was lost are known to nobody; the same colours lie over them.
        const lost = moment === 'after' && request === 3 ? NEW_FILLS : [];
        expect([request, fills(workbook)]).toEqual([request, [...NEW_FILLS, ...lost]]);
      }
    },
  );

  it('are the old ones still where the new ones could not be kept', async () => {
    const { workbook, host } = await begin();
    host.keepSettings('dropped');
    expect(await faultCode(excelSpreadsheet().apply([edit(workbook, NEW)]))).toBe('HostFault not-kept');
    expect(fills(workbook)).toEqual(OLD_FILLS);
  });

  it('are replaced though somebody deleted one of them', async () => {
    const { workbook, host } = await begin();
    const [, second] = rulesOn(workbook, firstSheet(workbook).id);
    removeRule(workbook, second?.id ?? '');
    await excelSpreadsheet().apply([edit(workbook, NEW)]);
    expect(fills(workbook)).toEqual(NEW_FILLS);
    expect(host.log.some(({ failure }) => failure === 'ItemNotFound')).toBe(true);
    host.clearLog();
    await excelSpreadsheet().apply([edit(workbook, OLD)]);
    expect([fills(workbook), requestsOf(host)]).toEqual([OLD_FILLS, 6]);
  });

  it('leave nothing behind where none are wanted any more', async () => {
    const { workbook } = await begin();
    await excelSpreadsheet().apply([edit(workbook, [])]);
    expect([workbook.rules, [...workbook.settings.keys()]]).toEqual([[], []]);
  });
});

describe('rules that are told', () => {
  const told = async (): Promise<readonly string[] | null> =>
    (await excelSpreadsheet().colours('register-1'))?.rules.map(({ text }) => text) ?? null;

  it('are all but those that somebody deleted', async () => {
    const { workbook } = await begin();
    removeRule(workbook, rulesOn(workbook, firstSheet(workbook).id)[0]?.id ?? '');
    expect(await told()).toEqual(['B', 'C']);
  });

  it('are all but those that somebody made into others', async () => {
    const { workbook } = await begin();
    const [first, second] = rulesOn(workbook, firstSheet(workbook).id);
    if (first !== undefined) first.condition = { kind: 'carried', type: 'DataBar' };
    if (second !== undefined)
      second.condition = { kind: 'value', operator: 'GreaterThan', formula1: '="B"', formula2: null };
    expect(await told()).toEqual(['C']);
  });

  it('stand in the order in which Excel asks them', async () => {
    const { workbook } = await begin();
    const rules = rulesOn(workbook, firstSheet(workbook).id);
    rules.forEach((one, index) => (one.priority = rules.length - index));
    expect(await told()).toEqual(['C', 'B', 'A']);
  });

  it('are told with the cells they moved to', async () => {
    const { workbook, host } = await begin();
    host.user.insertRow(firstSheet(workbook).id, 0);
    expect((await excelSpreadsheet().colours('register-1'))?.area).toEqual(areaIn(workbook, 3, 5, 3, 1));
  });

  it('are none where their sheet is gone, or where what is kept is not ours', async () => {
    const { workbook } = await begin();
    workbook.settings.set('ClientTiers.rules.register-1', JSON.stringify({ sheet: '{gone}', ids: ['{a}'] }));
    expect(await told()).toBeNull();
    for (const text of ['no JSON', '7', '{"sheet":1,"ids":[]}', '{"sheet":"s","ids":[1]}']) {
      workbook.settings.set('ClientTiers.rules.register-1', text);
      expect(await told()).toBeNull();
    }
  });
});

it("the user's rules are neither listed nor loaded nor touched", async () => {
  const { workbook, host } = await begin();
  const theirs = addRule(workbook, {
    area: areaIn(workbook, 0, 0, 9, 9),
    condition: { kind: 'carried', type: 'DataBar' },
  });
  const before = structuredClone({ ...theirs, priority: 0 });
  const spreadsheet = excelSpreadsheet();
  await spreadsheet.colours('register-1');
  await spreadsheet.apply([edit(workbook, NEW)]);
  const after = workbook.rules.find(({ id }) => id === theirs.id);
  expect({ ...after, priority: 0 }).toEqual(before);
  const members = host.log.flatMap((request) => request.members);
  expect(members.filter((name) => /^(GetCount|GetItemAt|ClearAll|items)/.test(name))).toEqual([]);
});

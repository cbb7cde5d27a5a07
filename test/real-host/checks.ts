/** One thing that only a real Excel can answer: what to press, and the number in the checklist of README.md. */
export interface Check {
  readonly number: number;
  readonly title: string;
  readonly run: () => Promise<unknown>;
}

const settingName = 'ClientTiers.check';

export const checks: readonly Check[] = [
  { number: 1, title: 'Write a column while a filter hides rows', run: writeUnderFilter },
  { number: 2, title: 'Tell the date system of this workbook', run: dateSystem },
  { number: 3, title: 'Insert a column, write and colour in one undo step', run: oneUndoStep },
  { number: 4, title: 'Keep a setting (then save, close, open, read)', run: keepSetting },
  { number: 4, title: 'Read the kept setting', run: readSetting },
  { number: 12, title: 'Add a table column whose name is taken', run: duplicateHeader },
];

async function writeUnderFilter(): Promise<unknown> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const register = sheet.getRange('A1:A7');
    register.values = [['City'], ['Moscow'], ['Lima'], ['Moscow'], ['Lima'], ['Moscow'], ['Lima']];
    sheet.autoFilter.apply(register, 0, { filterOn: Excel.FilterOn.values, values: ['Moscow'] });
    await context.sync();
    const written = ['Tier', 1, 2, 3, 4, 5, 6].map((value) => [value]);
    const target = sheet.getRange('B1:B7');
    target.values = written;
    target.load('values');
    await context.sync();
    return { written: written.flat(), readBack: target.values.flat() };
  });
}

/** 2 January 1904 has the serial number 1463 where dates count from 1900, and 1 where they count from 1904. */
async function dateSystem(): Promise<unknown> {
  return Excel.run(async (context) => {
    const serial = context.workbook.functions.date(1904, 1, 2);
    serial.load('value');
    await context.sync();
    return { serial: serial.value };
  });
}

/** After it: Undo once. The sheet must be empty again, the inserted column gone. */
async function oneUndoStep(): Promise<unknown> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.20')) return 'ExcelApi 1.20 is not there';
  await Excel.run({ mergeUndoGroup: true }, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B:B').insert(Excel.InsertShiftDirection.right);
    await context.sync();
    const column = sheet.getRange('B1:B3');
    column.values = [['Tier'], ['Gold'], ['Silver']];
    await context.sync();
    const rule = column.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    rule.cellValue.format.fill.color = '#FFE699';
    rule.cellValue.rule = { formula1: '="Gold"', operator: 'EqualTo' };
    await context.sync();
  });
  return 'written: now press Undo once';
}

async function keepSetting(): Promise<unknown> {
  const text = `Статус 级别 ${'x'.repeat(60_000)}`;
  return Excel.run(async (context) => {
    context.workbook.settings.add(settingName, text);
    await context.sync();
    return { kept: text.length };
  });
}

async function readSetting(): Promise<unknown> {
  return Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(settingName);
    setting.load('value');
    await context.sync();
    if (setting.isNullObject) return 'not there';
    const text = String(setting.value);
    return { length: text.length, start: text.slice(0, 9) };
  });
}

async function duplicateHeader(): Promise<unknown> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange('A1:A2').values = [['Tier'], ['Gold']];
    const table = sheet.tables.add('A1:A2', true);
    table.columns.add(undefined, [['Tier'], ['Silver']]);
    const header = table.getHeaderRowRange();
    header.load('values');
    await context.sync();
    return { headers: header.values };
  });
}

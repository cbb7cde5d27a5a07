import { HostFault } from '../../sheet';
import { excelCode } from './faults';

/** The text kept in the workbook under a key; null where there is none. */
export const readSetting = async (context: Excel.RequestContext, key: string): Promise<string | null> => {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load('value');
  await context.sync();
  if (setting.isNullObject) return null;
  const value: unknown = setting.value;
  return typeof value === 'string' ? value : null;
};

/** Excel's codes where settings are full or the workbook cannot hold any: they say nothing that helps. */
const isUnexplained = (thrown: unknown): boolean =>
  ['GeneralException', 'InvalidArgument'].includes(excelCode(thrown) ?? '');

/** Keeps a text in the workbook and reads it back: settings have been lost without an error. */
export const keepSetting = async (
  context: Excel.RequestContext,
  key: string,
  text: string,
): Promise<void> => {
  context.workbook.settings.add(key, text);
  try {
    await context.sync();
  } catch (thrown) {
    if (isUnexplained(thrown)) throw new HostFault('not-kept', key, { cause: thrown });
    throw thrown;
  }
  if ((await readSetting(context, key)) !== text) throw new HostFault('not-kept', key);
};

/** Takes the text of a key out of the workbook, where there is one, and looks whether it is gone. */
export const forgetSetting = async (context: Excel.RequestContext, key: string): Promise<void> => {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load('key');
  await context.sync();
  if (setting.isNullObject) return;
  setting.delete();
  await context.sync();
  if ((await readSetting(context, key)) !== null) throw new HostFault('not-kept', key);
};

import { HostFault } from '../../sheet';

/** The text kept in the workbook under a key; null where there is none. */
export const readSetting = async (context: Excel.RequestContext, key: string): Promise<string | null> => {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load('value');
  await context.sync();
  if (setting.isNullObject) return null;
  const value: unknown = setting.value;
  return typeof value === 'string' ? value : null;
};

/** Keeps a text in the workbook and reads it back: settings have been lost without an error. */
export const keepSetting = async (
  context: Excel.RequestContext,
  key: string,
  text: string,
): Promise<void> => {
  context.workbook.settings.add(key, text);
  await context.sync();
  if ((await readSetting(context, key)) !== text) throw new HostFault('not-kept', key);
};

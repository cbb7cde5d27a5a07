import { HostFault } from '../../sheet';
import { excelCode } from './faults';

/** The text that the settings of the workbook hold under a key; null where there is none. */
export const readSetting = async (context: Excel.RequestContext, key: string): Promise<string | null> => {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load('value');
  await context.sync();
  if (setting.isNullObject) return null;
  const value: unknown = setting.value;
  return typeof value === 'string' ? value : null;
};

/** Excel's codes where a workbook is full or cannot keep anything, or not as much: they say nothing that helps. */
const isUnexplained = (thrown: unknown): boolean =>
  ['GeneralException', 'InvalidArgument', 'RequestPayloadSizeLimitExceeded'].includes(
    excelCode(thrown) ?? '',
  );

/** Work that keeps something under a key; a refusal without a reason says that it was not kept. */
const orNotKept = async <Answer>(key: string, work: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await work();
  } catch (thrown) {
    if (isUnexplained(thrown)) throw new HostFault('not-kept', key, { cause: thrown });
    throw thrown;
  }
};

/** Keeps a text in the settings and reads it back: they have been lost without an error. */
export const keepSetting = async (
  context: Excel.RequestContext,
  key: string,
  text: string,
): Promise<void> => {
  context.workbook.settings.add(key, text);
  await orNotKept(key, () => context.sync());
  if ((await readSetting(context, key)) !== text) throw new HostFault('not-kept', key);
};

/** Takes the text of a key out of the settings, where there is one, and looks whether it is gone. */
export const forgetSetting = async (context: Excel.RequestContext, key: string): Promise<void> => {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load('key');
  await context.sync();
  if (setting.isNullObject) return;
  setting.delete();
  await context.sync();
  if ((await readSetting(context, key)) !== null) throw new HostFault('not-kept', key);
};

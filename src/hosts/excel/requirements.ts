import { HostFault } from '../../sheet';

/** What all of the adapter needs, as the manifest says. Anything newer is asked for where it is used. */
const FLOOR = '1.9';

export const hasExcelApi = (version: string): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', version);

/** Throws where Excel is older than the manifest asks for: the library itself does not always look. */
export const refuseOldExcel = (): void => {
  if (!hasExcelApi(FLOOR)) throw new HostFault('unsupported', `ExcelApi ${FLOOR}`);
};

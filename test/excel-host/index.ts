/** Excel's stand-in: the real Office.js library over the in-memory workbook. */
export { startExcel, type ExcelHost } from './start-excel';
export type { ExcelOptions } from './options';
export type { FunctionsFile } from './function-arguments';
export type { FunctionCall, FunctionAnswer } from './call-functions';
export type { LoggedRequest } from './request-log';

/** Whether a name is that of a workbook we write. */
export const isWorkbookName = (name: string): boolean => /\.(xlsx|xlsm)$/i.test(name);

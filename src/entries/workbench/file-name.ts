/** The name of a file without its last extension. */
export const baseName = (name: string): string => name.replace(/(?!^)\.[^.]*$/, '');

/** The name of a copy of a workbook: the file's own where it already has the right extension. */
export function copyName(name: string, macros: boolean): string {
  const wanted = macros ? '.xlsm' : '.xlsx';
  return name.toLowerCase().endsWith(wanted) ? name : `${baseName(name)}${wanted}`;
}

/** A name that a sheet may have: at most 31 characters, none of those that addresses need. */
export const sheetName = (file: string): string =>
  // An apostrophe may not stand at either end.
  Array.from(baseName(file).replace(/[\\/?*[\]:]/g, ' '))
    .slice(0, 31)
    .join('')
    .replace(/^[\s']+|[\s']+$/g, '') || 'Sheet1';

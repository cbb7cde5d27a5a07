/**
 * A part's name as names are compared: letter case aside, without the "/" that targets begin with.
 * @example partKey('/xl/Workbook.xml'); // => 'xl/workbook.xml'
 */
export const partKey = (name: string): string => name.replace(/^\//, '').toLowerCase();

/**
 * The name of the part that a relationship of `from` points at. Folders above the file's own are left out,
 * since a package has none; escaped characters are compared as they are written.
 * @example targetName('xl/worksheets/sheet1.xml', '../tables/table1.xml'); // => 'xl/tables/table1.xml'
 */
export function targetName(from: string, target: string): string {
  const fragment = target.indexOf('#');
  const path = fragment < 0 ? target : target.slice(0, fragment);
  const folder = path.startsWith('/') ? [] : from.replace(/^\//, '').split('/').slice(0, -1);
  const steps: string[] = folder;
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/**
 * Where the relationships of a part are kept.
 * @example relationshipsName('xl/workbook.xml'); // => 'xl/_rels/workbook.xml.rels'
 */
export const relationshipsName = (part: string): string => {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
};

/** Conditional formats taken from a sheet and added to it. */
import type { Block } from '../../../sheet';
import { attributeOr } from '../../xml/attributes';
import { childrenNamed, nameLike, orderedChild } from '../../xml/children';
import { escapedText } from '../../xml/escape';
import { WORKSHEET_ORDER } from '../../xml/schema-order';
import type { Splice } from '../../xml/splice';
import type { XmlElement } from '../../xml/xml-tree';
import { referenceOf } from '../../references';
import { splicedShell, type SheetShell } from '../rows/sheet-shell';
import { textFormula } from './rules-kept';

const without = ({ start, end }: XmlElement): Splice => ({ at: start, until: end, text: '' });

/** The sheet without these rules; a format that is left with none goes too. All else stays to the byte. */
export const withoutRules = (shell: SheetShell, rules: ReadonlySet<XmlElement>): SheetShell => {
  const splices = childrenNamed(shell.root, 'conditionalFormatting').flatMap((format) => {
    const gone = format.children.filter((child) => rules.has(child));
    return gone.length > 0 && gone.length === format.children.length ? [without(format)] : gone.map(without);
  });
  return splicedShell(shell, splices);
};

/** Priorities beyond it leave no room for ours below the largest whole number of the format. */
const LAST_PRIORITY = 2 ** 31 - 1000;

/** The last priority on the sheet that leaves room behind it: also rules of newer kinds, kept elsewhere in it, count. */
const lastPriority = (element: XmlElement): number => {
  const own = element.name === 'cfRule' ? Number(attributeOr(element, 'priority', '0')) : 0;
  return element.children.reduce(
    (last, child) => Math.max(last, lastPriority(child)),
    Number.isInteger(own) && own < LAST_PRIORITY ? own : 0,
  );
};

/** The sheet with rules that give cells of these texts the looks of these numbers, behind all rules it has. */
export const withRules = (
  shell: SheetShell,
  area: Block,
  rules: readonly { readonly text: string; readonly look: number }[],
): SheetShell => {
  const { root, text } = shell;
  const [format, rule, formula] = ['conditionalFormatting', 'cfRule', 'formula'].map((name) =>
    nameLike(root, name),
  );
  const first = lastPriority(root) + 1;
  const written = rules.map(
    (one, index) =>
      `<${rule} type="cellIs" dxfId="${one.look}" priority="${first + index}" operator="equal">` +
      `<${formula}>${escapedText(textFormula(one.text))}</${formula}></${rule}>`,
  );
  const child = {
    name: 'conditionalFormatting',
    text: `<${format} sqref="${referenceOf(area)}">${written.join('')}</${format}>`,
  };
  return splicedShell(shell, [orderedChild(text, root, WORKSHEET_ORDER, child)]);
};

import { labelKey } from '../readings/label-key';
import { labelClasses } from './label-classes';
import { noCode, noFlags, type Placing } from './outcome';
import { textAt } from './text-at';

/** By the kind of client: each text of a column has its tier; blanks, and texts without a tier, are missing. */
export const mapPlacing: Placing<'map'> = ({ model, register }, { header, labels }) => {
  const names = model.ladder.tiers.map(({ name }) => name);
  const missing = names.length;
  const classOf = new Map(
    Object.entries(labels).map(([label, tier]) => {
      const place = names.indexOf(tier);
      return [labelKey(label), place < 0 ? missing : place];
    }),
  );
  const { readings, notices } = labelClasses(register, header, classOf);
  return {
    names,
    ordered: true,
    classes: Uint16Array.from(readings, (one) => (Number.isNaN(one) ? missing : one)),
    positions: new Float64Array(readings.length).fill(NaN),
    code: noCode,
    reason: (client) => ({ code: 'group', header, text: textAt(register, header, client) }),
    flags: noFlags,
    notices,
  };
};

import { notice, nowhere } from '../notice';
import { mostGroups } from '../reading/most-groups';
import { textGroups } from '../reading/text-groups';
import { labelKey } from '../readings/label-key';
import { noCode, noFlags, type Placing } from './outcome';

/**
 * By groups that people made: the tier of a client is its group. Blank is missing, and so is a group that is called like the
 * tier for missing data. Where nearly every client is a group of its own nobody is placed, with a notice.
 */
export const portfolioPlacing: Placing<'portfolio'> = ({ model, register }, { groups: header }) => {
  const found = textGroups(register, header);
  const tooMany = found.names.length > mostGroups;
  const names = tooMany ? [] : found.names.filter((name) => !isMissing(name, model.ladder.missing.name));
  const places = found.names.map((name) => names.indexOf(name));
  return {
    names,
    ordered: false,
    classes: Uint16Array.from(found.groupOf, (group) => {
      const place = places[group] ?? -1;
      return place < 0 ? names.length : place;
    }),
    positions: new Float64Array(found.groupOf.length).fill(NaN),
    code: noCode,
    reason: (client) => ({ code: 'group', header, text: found.names[found.groupOf[client] ?? -1] ?? '' }),
    flags: noFlags,
    notices: tooMany
      ? [notice('too-many-groups', nowhere, { header, groups: found.names.length, most: mostGroups })]
      : [],
  };
};

const isMissing = (name: string, missing: string): boolean => labelKey(name) === labelKey(missing);

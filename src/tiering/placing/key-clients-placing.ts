import { pareto } from '../methods/pareto';
import { quota } from '../methods/quota';
import { withinGroups } from '../methods/within-groups';
import { textColumn } from '../orders/text-column';
import { columnNamed } from '../reading/column-readings';
import { yesOrNo } from '../readings/yes-or-no';
import type { Register } from '../register';
import type { Reason } from '../run-types';
import type { SpecOf } from '../specs/method-spec';
import { comparedBy } from './compared';
import { noCode, noFlags, type Placing, type PlacingInput } from './outcome';

type By = Extract<Reason, { readonly code: 'key-client' }>['by'];

const tierOf: Readonly<Record<By, number>> = { hand: 0, value: 1, margin: 1, neither: 2 };
const missing = 3;

/**
 * Super-key, key and other clients: those whom somebody marked by hand; then those of class A by value, or among the best by
 * margin; then the rest. A blank mark is no mark. Who is neither marked nor among the best by margin, and whose value is
 * missing, is missing; where only the margin is missing, value alone decides.
 */
export const keyClientsPlacing: Placing<'key-clients'> = (input, spec) => {
  const marked = marksOf(input.register, spec.superKey);
  const value = byValue(input, spec);
  const margin = byMargin(input, spec);
  const by = (client: number): By | null => {
    if (marked(client)) return 'hand';
    if (value[client] === 0) return 'value';
    if (margin?.[client] === 0) return 'margin';
    return value[client] === 1 ? 'neither' : null;
  };
  return {
    names: input.model.ladder.tiers.map(({ name }) => name),
    ordered: true,
    classes: Uint16Array.from(value, (_, client) => {
      const how = by(client);
      return how === null ? missing : tierOf[how];
    }),
    positions: new Float64Array(value.length).fill(NaN),
    code: noCode,
    reason: (client) => ({ code: 'key-client', by: by(client) ?? 'neither' }),
    flags: noFlags,
    notices: [],
  };
};

function byValue(input: PlacingInput, { value, cut }: SpecOf<'key-clients'>): Uint8Array {
  const { values } = comparedBy(input, value);
  return withinGroups(input, values, (part) => pareto(part, { cuts: [cut], boundary: 'up' })).classes;
}

function byMargin(input: PlacingInput, { margin, marginShare }: SpecOf<'key-clients'>): Uint8Array | null {
  if (margin === null) return null;
  const { values, direction } = comparedBy(input, margin);
  return withinGroups(input, values, (part) => quota(part, [marginShare], direction)).classes;
}

function marksOf(register: Register, header: string | null): (client: number) => boolean {
  if (header === null) return () => false;
  const { texts, codes } = textColumn(columnNamed(register, header).cells);
  const isMark = texts.map((text) => yesOrNo(text) === true);
  return (client) => isMark[codes[client] ?? 0] ?? false;
}

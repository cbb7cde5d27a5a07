/** Copies of a workbook of rich contents, each damaged in a way of its own that comes again with its seed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';

const RICH = new Uint8Array(readFileSync(join(__dirname, '../data/workbooks/rich.xlsm')));

/** Numbers that look random and come again with their seed (mulberry32). */
const randomFrom = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

const PARTS = unzipSync(RICH);
const TEXT_PARTS = Object.keys(PARTS).filter((name) => /\.(xml|rels|vml)$/.test(name));

type Damaging = (random: (below: number) => number) => Uint8Array;

const flipped: Damaging = (random) => {
  const bytes = RICH.slice();
  for (let count = 1 + random(8); count > 0; count -= 1) bytes[random(bytes.length)] = random(256);
  return bytes;
};
const cutShort: Damaging = (random) => RICH.slice(0, random(RICH.length));
const swapped: Damaging = (random) => {
  const names = Object.keys(PARTS);
  const [one = '', other = ''] = [names[random(names.length)], names[random(names.length)]];
  const empty = new Uint8Array(0);
  return zipSync({ ...PARTS, [one]: PARTS[other] ?? empty, [other]: PARTS[one] ?? empty }, { level: 0 });
};
const SNIPPETS = [
  '<',
  '>',
  '&',
  '"',
  '</row>',
  '<row>',
  '<c r="A1">',
  ']]>',
  '<![CDATA[',
  '<!--',
  '<!DOCTYPE a>',
  '\0',
  'r="XFE1"',
  '99999999999',
  '-1',
  'xmlns="urn:x"',
];
const misspelt: Damaging = (random) => {
  const name = TEXT_PARTS[random(TEXT_PARTS.length)] ?? '';
  let text = new TextDecoder().decode(PARTS[name]);
  for (let count = 1 + random(3); count > 0; count -= 1) {
    const at = random(text.length);
    text = text.slice(0, at) + (SNIPPETS[random(SNIPPETS.length)] ?? '') + text.slice(at + random(12));
  }
  return zipSync({ ...PARTS, [name]: new TextEncoder().encode(text) }, { level: 0 });
};

const WAYS = {
  'bytes flipped': flipped,
  'its end cut off': cutShort,
  'two parts swapped': swapped,
  'its XML misspelt': misspelt,
} as const;

/** What is wrong with a copy. */
export type Damage = keyof typeof WAYS;

/** A copy with this damage, the same for the same seed. */
export const damaged = (damage: Damage, seed: number): Uint8Array => WAYS[damage](randomFrom(seed));

import { rfmNames } from '../methods/rfm-names';
import type { RfmColumns } from '../methods/rfm-scores';
import { prospectsSegment } from '../methods/rfm-segments';
import { standardSegment, type RfmScores } from '../methods/standard-segment';
import { inBlocks, type Block } from '../stats/in-blocks';
import { notice, nowhere } from '../notice';
import type { Notice } from '../notices';
import type { PlacementFlag } from '../run-types';
import type { RfmSpec } from '../specs/method-spec';
import type { Outcome, Placing } from './outcome';
import { rfmScored, type RfmScored } from './rfm-scored';

/** Fewer clients than this have quantiles that say little. */
const fewestForBins = 30;

/** By how recently, how often and for how much clients buy: segments, or the code itself where the model asks for none. */
export const rfmPlacing: Placing<'rfm'> = (input, spec) => {
  const scored = rfmScored(input, spec);
  const codes = codesOf(scored);
  const { names, classes } =
    spec.segments === null ? byCode(codes) : bySegment(scored, codes, spec, spec.segments);
  return {
    names,
    ordered: false,
    classes,
    positions: new Float64Array(classes.length).fill(NaN),
    code: (client) => (codes[client] ? String(codes[client]) : null),
    reason: (client) => ({
      code: 'rfm',
      ...scoresOf(scored, client),
      segment: spec.segments === null ? null : (names[classes[client] ?? -1] ?? null),
    }),
    flags: flagsOf(scored),
    notices: fewForBins(scored, spec),
  };
};

function scoresOf({ recency, frequency, monetary }: RfmScored, client: number): RfmScores {
  return {
    recency: recency[client] ?? 0,
    frequency: frequency[client] ?? 0,
    monetary: monetary[client] ?? 0,
  };
}

/** The three scores of every client as one number of three digits; 0 where it has none. */
function codesOf(scored: RfmScored): Uint16Array {
  const codes = new Uint16Array(scored.recency.length);
  inBlocks(codes.length, (block) => codeBlock(codes, scored, block));
  return codes;
}

function codeBlock(
  codes: Uint16Array,
  { recency, frequency, monetary }: RfmColumns,
  { start, end }: Block,
): void {
  for (let client = start; client < end; client += 1) {
    codes[client] = (recency[client] ?? 0) * 100 + (frequency[client] ?? 0) * 10 + (monetary[client] ?? 0);
  }
}

type Classes = Pick<Outcome, 'names' | 'classes'>;

/** One more than the highest code, 999. */
const codesPossible = 1000;

/** Only the codes that occur, the highest first. */
function byCode(codes: Uint16Array): Classes {
  const occurring = codesIn(codes);
  const places = new Uint16Array(codesPossible).fill(occurring.length);
  occurring.forEach((code, place) => {
    places[code] = place;
  });
  return { names: occurring.map(String), classes: looked(codes, places) };
}

function codesIn(codes: Uint16Array): readonly number[] {
  const met = new Uint8Array(codesPossible);
  inBlocks(codes.length, (block) => markBlock(met, codes, block));
  const occurring: number[] = [];
  for (let code = codesPossible - 1; code > 0; code -= 1) if (met[code] === 1) occurring.push(code);
  return occurring;
}

function markBlock(met: Uint8Array, codes: Uint16Array, { start, end }: Block): void {
  for (let client = start; client < end; client += 1) met[codes[client] ?? 0] = 1;
}

/** What a table says of each client's code. */
function looked(codes: Uint16Array, places: Uint16Array): Uint16Array {
  const classes = new Uint16Array(codes.length);
  inBlocks(codes.length, (block) => lookUpBlock(classes, codes, places, block));
  return classes;
}

function lookUpBlock(
  classes: Uint16Array,
  codes: Uint16Array,
  places: Uint16Array,
  { start, end }: Block,
): void {
  for (let client = start; client < end; client += 1) classes[client] = places[codes[client] ?? 0] ?? 0;
}

function bySegment(
  scored: RfmScored,
  codes: Uint16Array,
  spec: RfmSpec,
  segments: 'standard' | 'eight',
): Classes {
  const names = rfmNames(segments, scored.bins);
  const prospects = names.indexOf(prospectsSegment);
  const classes =
    scored.high === null
      ? looked(codes, standardPlaces(codes, scored.bins, spec, names))
      : eightClasses(codes, scored.high, names.length);
  for (let client = 0; client < classes.length; client += 1) {
    if (scored.prospects[client] === 1) classes[client] = prospects;
  }
  return { names, classes };
}

/** The segment of each code that occurs. */
function standardPlaces(
  codes: Uint16Array,
  bins: number,
  { fm }: RfmSpec,
  names: readonly string[],
): Uint16Array {
  const places = new Uint16Array(codesPossible).fill(names.length);
  for (const code of codesIn(codes)) places[code] = names.indexOf(standardSegment(scoresIn(code), bins, fm));
  return places;
}

function scoresIn(code: number): RfmScores {
  return {
    recency: Math.floor(code / 100),
    frequency: Math.floor(code / 10) % 10,
    monetary: code % 10,
  };
}

function eightClasses(codes: Uint16Array, high: RfmColumns, unscored: number): Uint16Array {
  const placeOf = eightPlaces(high);
  return codes.map((code, client) => (code === 0 ? unscored : placeOf(client)));
}

/** High value is important, low value general; in each, by recency and frequency: value, development, retention, win-back. */
function eightPlaces({ recency, frequency, monetary }: RfmColumns): (client: number) => number {
  return (client) =>
    (monetary[client] === 1 ? 0 : 4) + (recency[client] === 1 ? 0 : 2) + (frequency[client] === 1 ? 0 : 1);
}

function flagsOf({ monetaryValues, recency }: RfmScored): (client: number) => readonly PlacementFlag[] {
  return (client) =>
    (recency[client] ?? 0) > 0 && (monetaryValues[client] ?? NaN) <= 0 ? ['not-positive'] : [];
}

function fewForBins({ fewest, bins }: RfmScored, { thresholds, segments }: RfmSpec): readonly Notice[] {
  if (thresholds !== null || segments === 'eight' || fewest >= fewestForBins) return [];
  return [notice('few-for-bins', nowhere, { clients: fewest, bins })];
}

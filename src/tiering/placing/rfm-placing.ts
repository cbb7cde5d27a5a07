import { rfmNames } from '../methods/rfm-names';
import type { RfmColumns } from '../methods/rfm-scores';
import { prospectsSegment } from '../methods/rfm-segments';
import { standardSegment, type RfmScores } from '../methods/standard-segment';
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
  const { names, classes } = spec.segments === null ? byCode(scored) : bySegment(scored, spec, spec.segments);
  const isScored = (client: number): boolean => (scored.recency[client] ?? 0) > 0;
  return {
    names,
    ordered: false,
    classes,
    positions: new Float64Array(classes.length).fill(NaN),
    code: (client) => (isScored(client) ? String(codeOf(scored, client)) : null),
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

function codeOf({ recency, frequency, monetary }: RfmScored, client: number): number {
  return (recency[client] ?? 0) * 100 + (frequency[client] ?? 0) * 10 + (monetary[client] ?? 0);
}

type Classes = Pick<Outcome, 'names' | 'classes'>;

/** One more than the highest code, 999. */
const codesPossible = 1000;

/** Only the codes that occur, the highest first. */
function byCode(scored: RfmScored): Classes {
  const clients = scored.recency.length;
  const places = new Int16Array(codesPossible).fill(-1);
  for (let client = 0; client < clients; client += 1) places[codeOf(scored, client)] = 0;
  const codes: number[] = [];
  for (let code = codesPossible - 1; code > 0; code -= 1) if (places[code] === 0) codes.push(code);
  codes.forEach((code, place) => {
    places[code] = place;
  });
  places[0] = codes.length;
  const classes = new Uint16Array(clients);
  for (let client = 0; client < clients; client += 1)
    classes[client] = places[codeOf(scored, client)] ?? codes.length;
  return { names: codes.map(String), classes };
}

function bySegment(scored: RfmScored, spec: RfmSpec, segments: 'standard' | 'eight'): Classes {
  const names = rfmNames(segments, scored.bins);
  const prospects = names.indexOf(prospectsSegment);
  const placeOf = scored.high === null ? standardPlaces(scored, spec, names) : eightPlaces(scored.high);
  const classes = new Uint16Array(scored.recency.length).fill(names.length);
  for (let client = 0; client < classes.length; client += 1) {
    if (scored.prospects[client] === 1) classes[client] = prospects;
    else if (scored.recency[client] !== 0) classes[client] = placeOf(client);
  }
  return { names, classes };
}

/** Clients of one code share a segment: each is looked up once. */
function standardPlaces(
  scored: RfmScored,
  { fm }: RfmSpec,
  names: readonly string[],
): (client: number) => number {
  const places = new Int16Array(codesPossible).fill(-1);
  return (client) => {
    const code = codeOf(scored, client);
    const known = places[code] ?? -1;
    if (known >= 0) return known;
    const place = names.indexOf(standardSegment(scoresOf(scored, client), scored.bins, fm));
    places[code] = place;
    return place;
  };
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

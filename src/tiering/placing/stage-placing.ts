import { cutoffs } from '../methods/cutoffs';
import { stageNames } from '../methods/stage-names';
import { tolerance } from '../methods/tolerance';
import { noCode, noFlags, type Outcome, type Placing, type PlacingInput } from './outcome';
import { stagesOf, type Stages } from './stages-of';
import type { StageSpec } from '../specs/method-spec';

/**
 * By the way to the first payment: the tier is the stage, or with floors of the coefficient a tier of the ladder. A number
 * typed instead of a stage counts as the furthest stage that it reaches, below all of them as the first. See `stagesOf` for
 * blanks, sources and payments.
 */
export const stagePlacing: Placing<'stage'> = (input, spec) => {
  const known = stagesOf(input, spec);
  const names = stageNames(spec.coefficients);
  const places = placesOf(known, names, spec);
  const outcome = spec.floors === null ? { names, classes: places } : byFloors(input, known, spec.floors);
  return {
    ...outcome,
    ordered: true,
    positions: new Float64Array(places.length).fill(NaN),
    code: noCode,
    reason: (client) => ({
      code: 'stage',
      stage: names[places[client] ?? -1] ?? '',
      coefficient: known.coefficients[client] ?? NaN,
    }),
    flags: noFlags,
    notices: known.notices,
  };
};

function byFloors(
  { model }: PlacingInput,
  { coefficients }: Stages,
  floors: readonly number[],
): Pick<Outcome, 'names' | 'classes'> {
  return {
    names: model.ladder.tiers.map(({ name }) => name),
    classes: Uint16Array.from(cutoffs(coefficients, floors).classes),
  };
}

function placesOf({ named, coefficients }: Stages, names: readonly string[], spec: StageSpec): Uint16Array {
  const ofStages = names.map((name) => spec.coefficients[name] ?? NaN);
  return Uint16Array.from(coefficients, (coefficient, client) => {
    if (Number.isNaN(coefficient)) return names.length;
    const name = named[client] ?? '';
    if (name !== '') return names.indexOf(name);
    const reached = ofStages.findIndex((one) => one <= coefficient + tolerance);
    return reached < 0 ? names.length - 1 : reached;
  });
}

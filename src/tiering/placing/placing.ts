import type { MethodSpec } from '../model';
import { cutoffsPlacing } from './cutoffs-placing';
import { lifecyclePlacing } from './lifecycle-placing';
import type { MethodKind } from '../specs/method-spec';
import { oneStep, type Steps } from '../steps';
import type { Outcome, Placing, PlacingInput, Placings, PlacingSteps } from './outcome';
import { paretoPlacing } from './pareto-placing';
import { quotaPlacing } from './quota-placing';
import { rfmPlacing } from './rfm-placing';
import { countsPlacing } from './counts-placing';
import { quantilesPlacing } from './quantiles-placing';
import { breaksPlacing } from './breaks-placing';
import { computedAbcPlacing } from './computed-abc-placing';
import { xyzPlacing } from './xyz-placing';
import { matrixPlacing } from './matrix-placing';
import { stagePlacing } from './stage-placing';
import { portfolioPlacing } from './portfolio-placing';
import { mapPlacing } from './map-placing';
import { keyClientsPlacing } from './key-clients-placing';
import { inLadderOrder } from './in-ladder-order';
import { methodClasses } from '../methods/method-classes';

const placings: Placings = {
  quota: quotaPlacing,
  rfm: atOnce(rfmPlacing),
  lifecycle: atOnce(lifecyclePlacing),
  cutoffs: cutoffsPlacing,
  pareto: paretoPlacing,
  counts: countsPlacing,
  quantiles: quantilesPlacing,
  breaks: breaksPlacing,
  'computed-abc': computedAbcPlacing,
  xyz: xyzPlacing,
  matrix: atOnce(matrixPlacing),
  stage: atOnce(stagePlacing),
  portfolio: atOnce(portfolioPlacing),
  map: atOnce(mapPlacing),
  'key-clients': atOnce(keyClientsPlacing),
};

function atOnce<Kind extends MethodKind>(place: Placing<Kind>): PlacingSteps<Kind> {
  return (input, spec) => oneStep(() => place(input, spec));
}

/**
 * Places every client by whichever method the model names, in steps; classes of its own stand in the ladder's order where it
 * lists them.
 */
export function* placing(input: PlacingInput, method: MethodSpec): Steps<Outcome> {
  // The compiler cannot follow that entry and method are of one kind; the type of the registry says so.
  const place = placings[method.kind] as (input: PlacingInput, spec: MethodSpec) => Steps<Outcome>;
  const outcome = yield* place(input, method);
  return methodClasses(method).by === 'ladder' ? outcome : inLadderOrder(outcome, input.model.ladder);
}

import type { MethodSpec } from '../model';
import { cutoffsPlacing } from './cutoffs-placing';
import { lifecyclePlacing } from './lifecycle-placing';
import type { Outcome, Placings, PlacingInput } from './outcome';
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
  rfm: rfmPlacing,
  lifecycle: lifecyclePlacing,
  cutoffs: cutoffsPlacing,
  pareto: paretoPlacing,
  counts: countsPlacing,
  quantiles: quantilesPlacing,
  breaks: breaksPlacing,
  'computed-abc': computedAbcPlacing,
  xyz: xyzPlacing,
  matrix: matrixPlacing,
  stage: stagePlacing,
  portfolio: portfolioPlacing,
  map: mapPlacing,
  'key-clients': keyClientsPlacing,
};

/** Places every client by whichever method the model names; classes of its own stand in the ladder's order where it lists them. */
export function placing(input: PlacingInput, method: MethodSpec): Outcome {
  // The compiler cannot follow that entry and method are of one kind; the type of the registry says so.
  const place = placings[method.kind] as (input: PlacingInput, spec: MethodSpec) => Outcome;
  const outcome = place(input, method);
  return methodClasses(method).by === 'ladder' ? outcome : inLadderOrder(outcome, input.model.ladder);
}

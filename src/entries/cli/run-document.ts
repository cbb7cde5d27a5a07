import type { Notice, Run } from '../../tiering';

const PLACEMENTS_A_PIECE = 1_000;

function* placements(run: Run): Generator<string> {
  const clients = run.register.rows.length;
  for (let first = 0; first < clients; first += PLACEMENTS_A_PIECE) {
    const end = Math.min(first + PLACEMENTS_A_PIECE, clients);
    let piece = '';
    for (let client = first; client < end; client += 1) {
      piece += `${client === 0 ? '' : ','}\n    ${JSON.stringify(run.placement(client))}`;
    }
    yield piece;
  }
}

/**
 * A run as one JSON document, in pieces: a million placements need not be one string. Numbers are not rounded, shares
 * are 0..1, placements keep the register's order.
 */
export function* runDocument(run: Run, notices: readonly Notice[]): Generator<string> {
  const clients = run.register.rows.length;
  const head = { model: run.model.name, asOf: run.asOf, clients, excluded: run.register.excluded };
  yield `{\n  "run": ${JSON.stringify(head)},\n  "tiers": ${JSON.stringify(run.summary)},\n  "placements": [`;
  yield* placements(run);
  yield `${clients === 0 ? '' : '\n  '}],\n  "notices": ${JSON.stringify(notices)}\n}\n`;
}

import type { Notice, Report, Run } from '../../tiering';
import { jsonPieces } from './json-pieces';

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

function* reportPieces(reports: readonly Report[]): Generator<string> {
  for (const [place, report] of reports.entries()) {
    yield `${place === 0 ? '' : ','}\n    `;
    yield* jsonPieces(report);
  }
}

/** A list of pieces that each begin on a line of their own. */
function* list(pieces: Iterable<string>): Generator<string> {
  let filled = false;
  yield '[';
  for (const piece of pieces) {
    filled = true;
    yield piece;
  }
  yield filled ? '\n  ]' : ']';
}

export interface RunAnswers {
  readonly reports: readonly Report[];
  readonly notices: readonly Notice[];
}

/**
 * A run as one JSON document, in pieces: a million placements need not be one string. Numbers are not rounded, shares
 * are 0..1, placements keep the register's order.
 */
export function* runDocument(run: Run, { reports, notices }: RunAnswers): Generator<string> {
  const clients = run.register.rows.length;
  const head = { model: run.model.name, asOf: run.asOf, clients, excluded: run.register.excluded };
  yield `{\n  "run": ${JSON.stringify(head)},\n  "tiers": ${JSON.stringify(run.summary)},\n  "placements": `;
  yield* list(placements(run));
  yield ',\n  "reports": ';
  yield* list(reportPieces(reports));
  yield `,\n  "notices": ${JSON.stringify(notices)}\n}\n`;
}

/** Order lines for the benchmark: clients who buy more and less often, over three years. */
import { randomFrom } from './random';

const LINES_A_CLIENT = 50;
const FIRST_DAY = 19_000;
const DAYS = 1095;

/** The day that recency is counted from, in days since 1970. */
export const TODAY = FIRST_DAY + DAYS;

export interface Lines {
  readonly client: Uint32Array;
  readonly day: Float64Array;
  /** Whole cents, so that every engine adds them exactly. */
  readonly amount: Float64Array;
}

/** So many lines; a client's share of them varies a hundredfold. Every client has one at least. */
export const randomLines = (count: number): Lines => {
  const random = randomFrom(count);
  const clients = Math.max(1, Math.floor(count / LINES_A_CLIENT));
  const client = Uint32Array.from({ length: count }, (_, line) =>
    line < clients ? line : Math.floor(clients * random.even() * random.even()),
  );
  const day = Float64Array.from(client, () => FIRST_DAY + Math.floor(DAYS * random.even()));
  const amount = Float64Array.from(client, () => Math.round(Math.exp(8 + 1.2 * random.normal())) + 1);
  return { client, day, amount };
};

/** The same work by the core: node --import tsx ours.ts FOLDER WORKLOAD ROUNDS */
import { readFileSync, writeFileSync } from 'node:fs';
import {
  ordersFromColumns,
  run,
  type Model,
  type Orders,
  type Register,
  type Run,
} from '../../../src/tiering';
import {
  abcModel,
  compositeModel,
  keyedRegister,
  registersByTurns,
  rfmModel,
  segmentModel,
} from '../clients';
import { TODAY } from '../lines';
import { mostSegments, segmentNames } from './segments';

const [folder = '', workload = '', rounds = '1'] = process.argv.slice(2);

const bytes = (name: string): ArrayBuffer => {
  const read = readFileSync(`${folder}/${name}`);
  return read.buffer.slice(read.byteOffset, read.byteOffset + read.byteLength);
};

const ran = (register: Register, model: Model, orders: Orders | null): Run => {
  const answer = run(register, model, isoOf(TODAY), { orders });
  if (!answer.ok) throw new Error(answer.notices.map((notice) => notice.code).join(', '));
  return answer.value;
};

const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

type Answer = Uint8Array | Uint16Array;

/** One round; what it is given is made before, and the answer to be compared with others is written down after, both untimed. */
type Work = () => () => Answer;

const ofClients = (model: Model): (() => Work) => {
  const next = registersByTurns(model.criteria.map((_, place) => new Float64Array(bytes(`c${place}.f64`))));
  return () => {
    const register = next();
    return () => {
      const { tierOf } = ran(register, model, null);
      return () => new Uint8Array(tierOf);
    };
  };
};

const ofLines = (): (() => Work) => {
  const given = new Uint32Array(bytes('client.u32'));
  const days = new Float64Array(bytes('day.f64'));
  const amounts = new Float64Array(bytes('amount.f64'));
  const clients = given.reduce((most, one) => Math.max(most, one), 0) + 1;
  const register = keyedRegister(clients);
  const texts = ['', ...register.keys];
  const codes = given.map((client) => client + 1);
  return () => () => {
    const orders = ordersFromColumns({ clients: { texts, codes }, days, amounts });
    const segments = ran({ ...register }, segmentModel, orders);
    return () => codesAndSegments(ran(register, rfmModel, orders), segments);
  };
};

/** The code of each client and the place of its segment among their names, in one number. */
const codesAndSegments = (byCode: Run, { tierNames, tierOf }: Run): Uint16Array => {
  const codes = byCode.tierNames.map(Number);
  const places = tierNames.map((name) => segmentNames.indexOf(name));
  return byCode.tierOf.map(
    (tier, client) => mostSegments * (codes[tier] ?? 0) + (places[tierOf[client] ?? 0] ?? 0),
  );
};

const workOf = (): (() => Work) => {
  if (workload === 'rfm') return ofLines();
  return ofClients(workload === 'abc' ? abcModel : compositeModel);
};

const prepare = workOf();
const times: number[] = [];
let answer = (): Answer => new Uint8Array(0);
for (let round = 0; round < Number(rounds); round += 1) {
  const work = prepare();
  const start = performance.now();
  answer = work();
  times.push(performance.now() - start);
}
writeFileSync(`${folder}/ours.answer`, answer());
const median = [...times].sort((one, other) => one - other)[times.length >> 1] ?? NaN;
process.stdout.write(`${JSON.stringify({ first: times[0], median })}\n`);

/** What a peer in Node is given: columns as raw numbers, the plan of the work, and how often to do it. */
import { readFileSync, writeFileSync } from 'node:fs';

const [folder, workload, rounds] = process.argv.slice(2);

const bytes = (name) => {
  const read = readFileSync(`${folder}/${name}`);
  return read.buffer.slice(read.byteOffset, read.byteOffset + read.byteLength);
};

export const plan = JSON.parse(readFileSync(`${folder}/plan.json`, 'utf8'));
export const numbers = (name) => new Float64Array(bytes(name));
export const codes = (name) => new Uint32Array(bytes(name));
export { folder, workload };

/** The code of each client and the place of its segment among their names, in one number. */
export const codesAndSegments = (codes, segments) => {
  const places = new Map(plan.segmentNames.map((name, place) => [name, place]));
  return Uint16Array.from(
    codes,
    (code, client) => plan.mostSegments * Number(code) + places.get(segments[client]),
  );
};

/** Does the work so often, keeps the last answer and prints the times; `answerOf` makes of it what is compared, untimed. */
export const timed = async (name, work, answerOf = (done) => done) => {
  const times = [];
  let answer;
  for (let round = 0; round < Number(rounds); round += 1) {
    const start = performance.now();
    answer = await work();
    times.push(performance.now() - start);
  }
  writeFileSync(`${folder}/${name}.answer`, answerOf(answer));
  const [first] = times;
  const median = [...times].sort((one, other) => one - other)[times.length >> 1];
  process.stdout.write(`${JSON.stringify({ first, median })}\n`);
};

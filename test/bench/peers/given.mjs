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

/** Does the work so often, keeps the last answer and prints the times. */
export const timed = async (name, work) => {
  const times = [];
  let answer;
  for (let round = 0; round < Number(rounds); round += 1) {
    const start = performance.now();
    answer = await work();
    times.push(performance.now() - start);
  }
  writeFileSync(`${folder}/${name}.answer`, answer);
  const [first] = times;
  const median = [...times].sort((one, other) => one - other)[times.length >> 1];
  process.stdout.write(`${JSON.stringify({ first, median })}\n`);
};

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { groups } from './groups.mjs';

/** One group after another, or only those that are named: `npm test -- gates dates`. */
const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(groups);
const project = fileURLToPath(new URL('../..', import.meta.url));
const stryker = fileURLToPath(new URL('node_modules/@stryker-mutator/core/bin/stryker.js', import.meta.url));

for (const name of wanted) {
  const { status } = spawnSync(process.execPath, [stryker, 'run', 'test/mutation/stryker.config.mjs'], {
    cwd: project,
    env: { ...process.env, MUTATION_GROUP: name },
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}

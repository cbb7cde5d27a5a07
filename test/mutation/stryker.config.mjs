import { groups } from './groups.mjs';

const name = process.env.MUTATION_GROUP ?? '';
const group = groups[name];
if (group === undefined) throw new Error(`no such group: ${JSON.stringify(name)}`);

export default {
  mutate: group.mutate,
  testRunner: 'jest',
  // The settings are the project's own; only the tests are fewer.
  jest: {
    enableFindRelatedTests: false,
    config: { testMatch: group.tests, roots: ['<rootDir>/test/tiering'], watchman: false },
  },
  coverageAnalysis: 'perTest',
  // The report names every test that sees a mutant, not only the first.
  disableBail: true,
  concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 2),
  // The types would not forbid what a mutant does: the tests have to.
  disableTypeChecks: false,
  timeoutMS: 10_000,
  reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  allowConsoleColors: false,
  jsonReporter: { fileName: `dist/mutation/${name}.json` },
  htmlReporter: { fileName: `dist/mutation/${name}.html` },
  tempDirName: 'dist/mutation/sandbox',
  ignorePatterns: ['dist', 'assets', 'test/browser', 'test/pictures', 'test/bench', 'test/mutation'],
  thresholds: { high: 95, low: 85, break: 85 },
};

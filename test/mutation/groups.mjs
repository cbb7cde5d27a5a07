/** What is mutated together, and the tests that specify it: few and fast, since each mutant runs them anew. */
const core = 'src/tiering';
const files = (folder, ...names) => names.map((name) => `${core}/${folder}${name}.ts`);
const tests = (...names) => names.map((name) => `<rootDir>/test/tiering/${name}.test.ts`);

export const groups = {
  score: {
    mutate: [...files('', 'score'), ...files('scoring/', 'weighing')],
    tests: tests('score'),
  },
  scoring: {
    mutate: [
      ...files('scoring/', 'bonuses', 'counted-columns', 'geometric-scores', 'ideal-scores', 'mean-scores'),
      ...files('scoring/', 'points-when-missing', 'prospects-shift', 'weighed', 'weighted-means'),
      ...files('scoring/', 'first-days', 'first-payments', 'double-counting'),
    ],
    tests: tests('scoring/*'),
  },
  tiers: {
    mutate: [
      ...files(
        'methods/',
        'quota',
        'least-within',
        'cutoffs',
        'pareto',
        'pareto-class',
        'class-within',
        'counts',
        'quantiles',
      ),
      ...files('methods/', 'running-limits', 'sums-from-top', 'place-by-limits', 'population'),
      ...files('methods/', 'neighbours', 'pareto-class-of', 'quota-class-of'),
    ],
    tests: tests(
      'methods/{quota,least-within,cutoffs,pareto,counts,quantiles,population}',
      'methods/{place-by-limits,sums-from-top}',
    ),
  },
  placing: {
    mutate: [
      ...files('placing/', 'by-values', 'quota-placing', 'cutoffs-placing', 'pareto-placing'),
      ...files('placing/', 'counts-placing', 'quantiles-placing', 'computed-abc-placing'),
      ...files('methods/', 'within-groups'),
    ],
    tests: tests('placing/{value-methods,quota-placing,pareto-placing,computed-abc-placing,settled-last}'),
  },
  sorting: {
    mutate: [
      ...files('stats/', 'stretches', 'sort-into', 'is-ascending', 'sorted-room', 'mid-ranks', 'known-range'),
      ...files('stats/', 'ordered-near'),
    ],
    tests: tests('stats/{ascending-order,mid-ranks,ordered-near}', 'steps'),
  },
  abc: {
    mutate: files('methods/', 'computed-abc', 'breaks', 'bins-by-limits', 'bins-by-quantiles'),
    tests: tests('methods/{computed-abc,breaks,bins}'),
  },
  gates: {
    mutate: files('rules/', 'gates', 'condition-holds'),
    tests: tests('rules/{gates,condition-holds}'),
  },
  numbers: {
    mutate: files(
      'reading/',
      'parse-number',
      'scan-number',
      'number-from-body',
      'decimal-evidence',
      'error-text',
    ),
    tests: tests('reading/{parse-number,scan-number,number-words,decimal-evidence}'),
  },
  columns: {
    mutate: files(
      'reading/',
      'number-column',
      'mixed-money',
      'mixed-percent',
      'mixed-units',
      'header-unit',
      'names-unit',
      'cells-of-kind',
    ),
    tests: tests('reading/number-column'),
  },
  words: {
    mutate: files('reading/', 'number-words', 'missing-words'),
    tests: tests('reading/{number-words,missing-words}'),
  },
  dates: {
    mutate: [
      ...files('reading/', 'date-column', 'scan-date', 'scan-named-month', 'day-of-number', 'plain-year'),
      ...files('', 'calendar'),
    ],
    tests: tests('reading/{date-column,scan-date,scan-named-month,day-of-number}', 'calendar'),
  },
};

/**
 * The layer rules: imports point up this list only.
 *   tiering · sheet -> tiering · ooxml -> sheet · words -> ooxml, sheet, tiering · hosts/x -> sheet, ooxml ·
 *   session -> sheet, tiering · functions -> tiering · taskpane -> session, words, tiering, React ·
 *   workbench -> taskpane, session, words, tiering, React · entries -> all
 * Each rule says what a layer may reach; everything else is a breach.
 */
const reach = (name, from, allowed, why) => ({
  name,
  comment: why,
  severity: 'error',
  from: { path: from },
  to: { pathNot: allowed },
});

module.exports = {
  forbidden: [
    reach(
      'core-is-pure',
      '^src/tiering/',
      '^src/tiering/',
      'The core answers the same in every host, so it knows none, and no package either.',
    ),
    reach(
      'sheet-knows-the-core-only',
      '^src/sheet/',
      '^src/(sheet|tiering)/',
      'Edits are plain data for every host.',
    ),
    {
      name: 'ooxml-knows-cells-and-edits-only',
      comment: 'The files of spreadsheets are the same for the command line and the workbench.',
      severity: 'error',
      from: { path: '^src/ooxml/' },
      to: { path: '^src/', pathNot: '^src/(ooxml|sheet)/' },
    },
    {
      name: 'ooxml-parses-and-inflates-with-two-packages',
      comment: 'Anything else that a file needs is the point of the module.',
      severity: 'error',
      from: { path: '^src/ooxml/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/(@types/node|fflate|saxes)/' },
    },
    {
      name: 'ooxml-runs-in-a-browser',
      comment: 'Node and its files stand in two modules that a page never imports.',
      severity: 'error',
      from: { path: '^src/ooxml/', pathNot: '^src/ooxml/(codecs/node-codec|sources/file-source)\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    reach(
      'words-know-codes-only',
      '^src/words/',
      '^src/(words|ooxml|sheet|tiering)/',
      'A sentence is made from codes and numbers, wherever it is shown.',
    ),
    {
      name: 'hosts-know-the-port-only',
      comment: 'An adapter translates the port; it neither decides nor knows another host.',
      severity: 'error',
      from: { path: '^src/hosts/([^/]+)/' },
      to: { path: '^src/', pathNot: '^src/(sheet/|ooxml/|hosts/$1/)' },
    },
    {
      name: 'hosts-have-no-ui',
      comment: 'What a host shows is the pane, and the pane is the same in every host.',
      severity: 'error',
      from: { path: '^src/hosts/' },
      to: { path: 'node_modules/(react|react-dom|@fluentui)/' },
    },
    {
      name: 'excel-and-memory-need-no-package',
      comment:
        "Excel's library is a global of its page, and the memory host is the ruler all others are held to.",
      severity: 'error',
      from: { path: '^src/hosts/(excel|memory)/' },
      to: { path: 'node_modules/' },
    },
    {
      name: 'taskpane-draws-with-fluent-only',
      comment: 'Anything else that a component needs is not its business.',
      severity: 'error',
      from: { path: '^src/taskpane/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/(@types/)?(react|@fluentui/)' },
    },
    reach(
      'session-has-no-host-and-no-ui',
      '^src/session/',
      '^src/(session|sheet|tiering)/',
      'What a user can do is tested without React and without a host.',
    ),
    reach(
      'functions-know-the-core-only',
      '^src/functions/',
      '^src/(functions|tiering)/',
      'Cell functions also run where there is no page.',
    ),
    {
      name: 'taskpane-shows-a-session',
      comment: 'A component shows and calls an action; it never touches a sheet.',
      severity: 'error',
      from: { path: '^src/taskpane/' },
      to: { path: '^src/', pathNot: '^src/(taskpane|session|words|tiering)/' },
    },
    {
      name: 'workbench-shows-a-page',
      comment: 'The page around the grid; what the grid is, it is handed.',
      severity: 'error',
      from: { path: '^src/workbench/' },
      to: { path: '^src/', pathNot: '^src/(workbench|taskpane|session|words|tiering)/' },
    },
    {
      name: 'workbench-draws-with-fluent-only',
      comment: 'As the pane.',
      severity: 'error',
      from: { path: '^src/workbench/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/(@types/)?(react|@fluentui)/' },
    },
    {
      name: 'entries-are-imported-by-nobody',
      comment: 'The only place where the parts are wired.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/entries/' },
      to: { path: '^src/entries/' },
    },
    {
      name: 'no-dependency-on-tests',
      severity: 'error',
      comment: 'What ships stands without the tests.',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'A cycle is one module in two files.',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A module that nobody reaches is dead.',
      from: { orphan: true, path: '^src/', pathNot: '^src/entries/|\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'no-office-helpers-in-what-ships',
      severity: 'error',
      comment: 'The archived helper library serves the manual check page only.',
      from: { path: '^src/' },
      to: { path: 'node_modules/@microsoft/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};

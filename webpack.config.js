// Three programs from one source: the add-in for Excel (dist/*.html, *.js), the workbench (dist/workbench/) and the
// command line (dist/client-tiers.js).
const { existsSync, readFileSync } = require('node:fs');
const { homedir } = require('node:os');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const Minimizer = require('minimizer-webpack-plugin');
const typescript = require('tsx/cjs/api');
const webpack = require('webpack');
const DevServer = require('webpack-dev-server');

/** Where the manifest says that the add-in lives; `--env origin=https://...` builds for another place. */
const DEVELOPMENT_ORIGIN = 'https://localhost:3000';

const source = (...parts) => path.join(__dirname, 'src', ...parts);

const swc = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        target,
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  },
});

/** Imports of the icon package reach one icon each instead of all of them. */
const atomicIcons = {
  test: /\.(tsx?|m?js)$/,
  enforce: 'pre',
  use: ['@fluentui/react-icons-atomic-webpack-loader'],
};

const minimizer = [new Minimizer({ minify: Minimizer.swcMinify, extractComments: false })];

/** The metadata of the cell functions in each language, and the page that their help links open. */
class FunctionFiles {
  constructor(origin) {
    this.origin = origin;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FunctionFiles', (compilation) => {
      compilation.hooks.processAssets.tap('FunctionFiles', () => {
        const { functionFiles } = typescript.require('./src/functions/files.ts', __filename);
        for (const [name, text] of Object.entries(functionFiles(this.origin))) {
          compilation.emitAsset(name, new webpack.sources.RawSource(text));
        }
      });
    });
  }
}

/** The certificate of office-addin-dev-certs where the developer has one; webpack makes its own elsewhere. */
const certificate = () => {
  const file = (name) => path.join(homedir(), '.office-addin-dev-certs', name);
  return existsSync(file('localhost.key'))
    ? {
        type: 'https',
        options: { key: readFileSync(file('localhost.key')), cert: readFileSync(file('localhost.crt')) },
      }
    : 'https';
};

const addIn = (env, mode) => ({
  name: 'add-in',
  mode,
  target: ['web', 'es2020'],
  devtool: mode === 'production' ? false : 'source-map',
  entry: { functions: source('entries/functions.ts'), taskpane: source('entries/excel.ts') },
  output: {
    path: path.join(__dirname, 'dist'),
    filename: '[name].js',
    chunkFilename: '[name].js',
    publicPath: '',
    // Chunks of earlier builds go; the other two programs stand beside.
    clean: { keep: /^(workbench|client-tiers\.js)/ },
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [atomicIcons, swc('es2020')] },
  // One run time for all entries: a module that two of them import must exist once.
  optimization: { runtimeChunk: 'single', minimizer },
  performance: { maxAssetSize: 1_000_000, maxEntrypointSize: 400_000 },
  plugins: [
    new HtmlPlugin({
      filename: 'taskpane.html',
      template: source('taskpane/taskpane.html'),
      chunks: ['functions', 'taskpane'],
      scriptLoading: 'defer',
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png' },
        {
          from: 'manifest.xml',
          transform: (text) =>
            text.toString().replaceAll(DEVELOPMENT_ORIGIN, env.origin ?? DEVELOPMENT_ORIGIN),
        },
      ],
    }),
    new FunctionFiles(env.origin),
  ],
  devServer: {
    server: certificate(),
    port: 3000,
    hot: false,
    static: false,
    headers: { 'Access-Control-Allow-Origin': '*' },
  },
});

const commandLine = (mode) => ({
  name: 'command-line',
  mode,
  target: 'node20',
  devtool: false,
  entry: { 'client-tiers': source('entries/cli.ts') },
  output: { path: path.join(__dirname, 'dist'), filename: '[name].js' },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [swc('es2022')] },
  optimization: { minimize: false },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
});

/** The page with a grid of its own. The grid is fetched by the page when it is needed, so only its own limit is large. */
const workbench = (mode) => ({
  name: 'workbench',
  mode,
  target: ['web', 'es2020'],
  devtool: mode === 'production' ? false : 'source-map',
  entry: { workbench: source('entries/workbench.tsx') },
  output: {
    path: path.join(__dirname, 'dist/workbench'),
    filename: '[name].js',
    // In a folder of their own: `npm start` serves both pages from one root, and chunks of both may have one name.
    chunkFilename: 'parts/[name].js',
    cssChunkFilename: 'parts/[name].css',
    publicPath: '',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      // The grid has icons of its own, and is too large to be searched for ours.
      { ...atomicIcons, exclude: /@univerjs/ },
      swc('es2020'),
      { test: /\.csv$/, type: 'asset/source' },
    ],
  },
  // The grid's style sheets.
  experiments: { css: true },
  optimization: { runtimeChunk: 'single', minimizer },
  performance: { maxAssetSize: 7_000_000, maxEntrypointSize: 1_000_000 },
  plugins: [
    new HtmlPlugin({ filename: 'index.html', template: source('workbench/workbench.html') }),
    new CopyPlugin({ patterns: [{ from: 'assets/icon-32.png', to: 'assets/' }] }),
  ],
  devServer: {
    server: 'http',
    host: 'localhost',
    port: 3001,
    hot: false,
    static: false,
    // Where there is no browser this is a line in the log.
    open: true,
  },
});

/**
 * Both pages for `npm start`. The add-in gets a server over a compiler of its own: servers over one compiler share its
 * memory and its client, so that the first answers 404 and the pages call the wrong port.
 */
const bothServers = (env, mode) => {
  const page = workbench(mode);
  const onListening = () => {
    const { devServer, ...config } = addIn(env, mode);
    new DevServer(devServer, webpack(config)).startCallback((fault) => {
      if (fault) throw fault;
    });
  };
  return { ...page, devServer: { ...page.devServer, onListening } };
};

/** The page that a person opens in a real Excel to check what no test here can (test/real-host). */
const realHost = (mode) => ({
  ...addIn({}, mode),
  name: 'real-host',
  entry: {
    functions: source('entries/functions.ts'),
    check: path.join(__dirname, 'test/real-host/check.ts'),
  },
  plugins: [
    new HtmlPlugin({
      filename: 'taskpane.html',
      template: path.join(__dirname, 'test/real-host/index.html'),
      scriptLoading: 'defer',
    }),
    new CopyPlugin({ patterns: [{ from: 'assets/*.png' }] }),
    new FunctionFiles(),
  ],
});

module.exports = (env, { mode = 'production' }) => {
  if (env['real-host']) return realHost(mode);
  return env.WEBPACK_SERVE ? bothServers(env, mode) : [addIn(env, mode), workbench(mode), commandLine(mode)];
};

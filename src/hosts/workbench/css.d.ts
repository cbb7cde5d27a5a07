/** Style sheets are taken in by the bundler; they hold nothing to import. */
declare module '*.css';

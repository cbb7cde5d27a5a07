/** A file of text that the build puts into the program (webpack.config.js). */
declare module '*.csv' {
  const text: string;
  export default text;
}

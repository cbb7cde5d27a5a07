/** How much of a file is worked on; beyond it is refused before memory is spent. */
export const LIMITS = {
  entries: 10_000,
  /** Bytes of the directory at the end of the file. */
  directory: 32 * 2 ** 20,
  /** Bytes of a part that is held as a whole. */
  part: 256 * 2 ** 20,
  /** Bytes of all parts, inflated. */
  package: 4 * 2 ** 30,
  /** A part of more than so many bytes ... */
  suspect: 100 * 2 ** 20,
  /** ... is a bomb where it inflates more than so many times: rows of a sheet reach some twenty. */
  ratio: 1000,
  /** All parts of more than so many bytes ... */
  suspectPackage: 200 * 2 ** 20,
  /** ... are one where they inflate more than so many times: a million equal rows without addresses reach 190. */
  packageRatio: 200,
} as const;

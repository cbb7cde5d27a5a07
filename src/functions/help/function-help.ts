import type { InLanguages } from './languages';

/** One argument as Excel shows it while a formula is typed. All arguments take a cell, a range or an array constant. */
export interface ArgumentHelp {
  /** The English name; the order of arguments, not their names, binds a formula. */
  readonly name: string;
  readonly names: InLanguages;
  readonly optional: boolean;
  /** At most 128 characters: hosts cut longer ones. */
  readonly description: InLanguages;
}

/** A formula over the sample register and what it gives, row by row. */
export interface ExampleHelp {
  readonly formula: string;
  readonly answers: readonly string[];
  readonly remark: InLanguages;
}

/** Everything a person can read about one cell function. */
export interface FunctionHelp {
  readonly id: string;
  /** What it answers, in at most 128 characters. */
  readonly description: InLanguages;
  readonly parameters: readonly ArgumentHelp[];
  readonly examples: readonly ExampleHelp[];
  /** Ties, blanks, negatives, errors: one sentence each. */
  readonly notes: readonly InLanguages[];
}

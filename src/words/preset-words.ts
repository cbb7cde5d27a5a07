import type { PresetName, Purpose } from '../tiering';

/** What is said of ready ways of tiering, in one language. */
export interface PresetWords {
  readonly presets: Readonly<
    Record<
      PresetName,
      {
        /** What a model made of it is called. */
        readonly name: string;
        /** What it is for, in a line. */
        readonly use: string;
      }
    >
  >;
  /** Why clients are put into tiers, to be chosen from. */
  readonly purposes: Readonly<Record<Purpose, string>>;
}

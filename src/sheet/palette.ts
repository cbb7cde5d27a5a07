/** Colours of the tiers: fill and text, 4.5:1 or better, best tier first. Colour only repeats what the text says. */
import type { ColourRule } from './edits';

const METALS: readonly Omit<ColourRule, 'text'>[] = [
  { fill: '#D6E4F0', font: '#12344D' },
  { fill: '#FFE9A8', font: '#4A3800' },
  { fill: '#E3E5E8', font: '#33373D' },
  { fill: '#F3D9C5', font: '#5A2D0C' },
  { fill: '#DDEFD9', font: '#1F4A16' },
  { fill: '#E9DDF3', font: '#42205E' },
  { fill: '#F7DADF', font: '#641325' },
];
const MISSING: Omit<ColourRule, 'text'> = { fill: '#FFFFFF', font: '#6B6B6B' };

/** One value rule a tier, in ladder order; the last name is the tier for missing data. */
export const colourRules = (tierNames: readonly string[]): readonly ColourRule[] =>
  tierNames.map((text, index) => ({
    text,
    ...(index === tierNames.length - 1 ? MISSING : (METALS[index] ?? MISSING)),
  }));

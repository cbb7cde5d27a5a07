import { presets } from '../../tiering';
import { presetWords } from '../../words';
import { textTable } from './text-table';

const words = presetWords('en');

/** ABC comes in two, which are one way of tiering: by clients, and by value. */
const TWINS: Readonly<Record<string, string>> = { 'abc-clients': 'abc-value' };

/** What `presets` prints: a line each, its name (or the names of its two forms) and what it is for. */
export const presetList = (): string => {
  const second = new Set(Object.values(TWINS));
  const rows = presets
    .filter(({ name }) => !second.has(name))
    .map(({ name }) => {
      const names = [
        name,
        ...presets.filter((other) => other.name === TWINS[name]).map((other) => other.name),
      ];
      return [names.join(', '), names.map((one) => words.presets[one].use).join('; ')];
    });
  return `${textTable(rows, ['left', 'left']).join('\n')}\n`;
};

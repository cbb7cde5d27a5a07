import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkModel, fitPreset, guessColumns, presets, readRegister, run } from '../../../src/tiering';

const cases = join(__dirname, '../../cases');

/** The register of a preset's case, column by column, the header first. */
const columnsOf = (name: string): readonly (readonly string[])[] => {
  const text = readFileSync(join(cases, `preset-${name}`, 'register.csv'), 'utf8').replace(/^\uFEFF/, '');
  const rows = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(/[,;]/));
  return (rows[0] ?? []).map((_, place) => rows.map((row) => row[place] ?? ''));
};

const outcome = (name: string, columns: readonly (readonly string[])[]) => {
  const preset = presets.find((one) => one.name === name);
  if (preset === undefined) throw new Error(`no preset ${name}`);
  const guesses = guessColumns(columns.map(([header = '', ...cells]) => ({ header, cells })));
  const { model, lacking } = fitPreset(preset, { columns: guesses, orders: null }, { name });
  const checked = checkModel(JSON.parse(JSON.stringify(model)));
  if (!checked.ok) return { lacking, refused: checked.notices };
  const { key, label } = checked.value.register;
  const register = readRegister({ firstRow: 1, columns }, { key, label, headerIndex: 0 });
  if (!register.ok) return { lacking, refused: register.notices };
  const ran = run(register.value, checked.value, '2026-11-21');
  return { lacking, refused: ran.ok ? [] : ran.notices };
};

const without = presets.flatMap(({ name }) =>
  columnsOf(name).map(([header = '']): readonly [string, string] => [name, header]),
);

it.each(without)('the preset %s runs on a register without %s, or says that it lacks it', (name, header) => {
  const { lacking, refused } = outcome(
    name,
    columnsOf(name).filter(([one]) => one !== header),
  );
  // A model is refused for the columns alone that were said to be lacking.
  if (lacking.length === 0) expect(refused).toEqual([]);
  else expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['unknown-column']));
});

it('the preset portfolio runs without any rating', () => {
  const factor =
    /^(Number|Ease of finding|Spending|Spending patterns|Money value of sale|Value|Repeat|Repeat sales|Support|Ongoing sales support|Finding)$/;
  const columns = columnsOf('portfolio').filter(([header = '']) => !factor.test(header));
  expect(columns.length).toBeLessThan(columnsOf('portfolio').length - 4);
  expect(outcome('portfolio', columns)).toEqual({ lacking: [], refused: [] });
});

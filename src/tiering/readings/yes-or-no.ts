import { labelKey } from './label-key';

const yes: ReadonlySet<string> = new Set(
  ['yes y true 1 + ✓ ✔ ☑ ✅ √', 'да есть истина', 'sí si verdadero', '是 是的 有 对 真'].flatMap(words),
);
const no: ReadonlySet<string> = new Set(
  ['no n false 0 ✗ ✘ ☐ ❌ ×', 'нет ложь', 'falso', '否 不 不是 无 没有 没 错 假'].flatMap(words),
);

/** Asks for the coloured form of a sign. */
const pictured = /\uFE0F/g;

function words(line: string): readonly string[] {
  return line.split(' ').map(labelKey);
}

/**
 * What a cell's text says where yes or no is asked: true, false, or null where it says neither. English, Russian, Spanish
 * and Chinese words, 1 and 0, the logical values of a sheet, ticks and crosses. A blank says neither.
 * @example yesOrNo(' Да '); // => true
 */
export function yesOrNo(text: string): boolean | null {
  const key = labelKey(text.replace(pictured, ''));
  if (yes.has(key)) return true;
  return no.has(key) ? false : null;
}

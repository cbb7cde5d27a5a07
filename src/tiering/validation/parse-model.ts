import type { Model } from '../model';
import { notice, nowhere } from '../notice';
import type { Answer, Notice } from '../notices';
import { checkModel } from './check-model';

/** In bytes of UTF-8. */
const largest = 256 * 1024;
const deepest = 12;
const byteOrderMark = '\uFEFF';

/**
 * Reads a saved model from its JSON text and checks it (see `checkModel`). Refused at once, before it is taken apart:
 * text over 256 kB, lists and objects deeper than 12.
 * @example parseModel('{').notices[0]?.code; // => 'model-not-json'
 */
export function parseModel(text: string): Answer<Model> {
  if (isTooLarge(text)) return refused(notice('model-too-large', nowhere, { limit: largest }));
  if (depth(text) > deepest) return refused(notice('model-too-deep', nowhere, { limit: deepest }));
  let plain: unknown;
  try {
    plain = JSON.parse(text.startsWith(byteOrderMark) ? text.slice(1) : text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refused(notice('model-not-json', nowhere, { detail: error.message.slice(0, 200) }));
  }
  return checkModel(plain);
}

function refused(fault: Notice): Answer<Model> {
  return { ok: false, notices: [fault] };
}

function isTooLarge(text: string): boolean {
  if (text.length > largest) return true;
  let bytes = 0;
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    // Half of a surrogate pair is two of its four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes > largest;
}

/** How deep the brackets go, texts aside; faulty JSON is left to the parser. */
function depth(text: string): number {
  let open = 0;
  let most = 0;
  let quoted = false;
  for (let place = 0; place < text.length; place += 1) {
    const sign = text.charAt(place);
    if (quoted && sign === '\\') place += 1;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '{' || sign === '[')) most = Math.max(most, (open += 1));
    else if (!quoted && (sign === '}' || sign === ']')) open -= 1;
  }
  return most;
}

import type { Speech } from './speech';

const percentSign = /[%\uFE6A\uFF05]/;

/** What a text was read as: a share as percent where the text says so itself ("83 %"), any other number as it is. */
export function asRead(
  say: Speech,
  { example, read }: { readonly example: string; readonly read: number },
): string {
  return percentSign.test(example) ? say.percent(read) : say.exact(read);
}

const withoutMark: ReadonlySet<string> = new Set(['#N/A', '#Н/Д', '#N/D', '#GETTING_DATA']);
const longest = 20;

/**
 * Whether a text is a spreadsheet's error value, whatever the language: "#N/A", "#ДЕЛ/0!", "#¡VALOR!".
 * @example isErrorText('#DIV/0!'); // => true
 */
export function isErrorText(text: string): boolean {
  if (!text.startsWith('#') || text.length > longest) return false;
  const trimmed = text.trim();
  return withoutMark.has(trimmed) || trimmed.endsWith('!') || trimmed.endsWith('?');
}

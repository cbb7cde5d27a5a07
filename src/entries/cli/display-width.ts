/** Ideographs, kana, hangul and full-width forms take two places on a terminal; combining marks none. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\u200b-\u200f\ufeff]/u;

/** How many places a text takes on a terminal. */
export const displayWidth = (text: string): number => {
  let width = 0;
  for (const character of text) {
    if (!NO_WIDTH.test(character)) width += WIDE.test(character) || character > '\uffff' ? 2 : 1;
  }
  return width;
};

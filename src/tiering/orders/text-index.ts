/** Texts numbered from 0 in the order in which they are first met. */
export interface TextIndex {
  readonly texts: readonly string[];
  /** The number of a text; one not met before gets the next. */
  readonly numberOf: (text: string) => number;
  /** The number of a text; -1 where it was not met. */
  readonly find: (text: string) => number;
}

const firstSlots = 1024;
/** A text that finds so many slots taken goes into a Map: no choice of texts can make the search long. */
const mostSteps = 32;

/**
 * Numbers texts, each once. The hash is of the letters alone, `spread` tells how it is made.
 * Why not a Map: it hashes and compares each new string outside of compiled code, which for a million cells takes twice as long.
 * @example const index = textIndex(); index.numberOf('Ann') + index.numberOf('Bob') + index.numberOf('Ann'); // => 1
 */
export function textIndex(spread: (text: string) => number = hashOf): TextIndex {
  const texts: string[] = [];
  const hashes: number[] = [];
  const crowded = new Map<string, number>();
  // A text's number + 1; 0 is a free slot.
  let slots = new Int32Array(firstSlots);

  /** The slot where a text stands, or the free one where it would; -1 where there is none nearby. */
  const slotOf = (text: string, hash: number): number => {
    const mask = slots.length - 1;
    for (let step = 0; step < mostSteps; step += 1) {
      const slot = (hash + step) & mask;
      const taken = slots[slot] ?? 0;
      if (taken === 0 || texts[taken - 1] === text) return slot;
    }
    return -1;
  };
  const put = (text: string, number: number, slot: number): void => {
    if (slot < 0) crowded.set(text, number);
    else slots[slot] = number + 1;
  };
  const grow = (): void => {
    slots = new Int32Array(2 * slots.length);
    crowded.clear();
    texts.forEach((text, number) => put(text, number, slotOf(text, hashes[number] ?? 0)));
  };
  const known = (text: string, slot: number): number =>
    slot < 0 ? (crowded.get(text) ?? -1) : (slots[slot] ?? 0) - 1;

  return {
    texts,
    numberOf: (text) => {
      const hash = spread(text);
      const slot = slotOf(text, hash);
      const found = known(text, slot);
      if (found >= 0) return found;
      const number = texts.push(text) - 1;
      hashes.push(hash);
      put(text, number, slot);
      if (2 * texts.length > slots.length) grow();
      return number;
    },
    find: (text) => known(text, slotOf(text, spread(text))),
  };
}

/** FNV-1a over the letters, its upper half mixed into the lower one, which chooses the slot. */
function hashOf(text: string): number {
  let hash = text.length;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 16_777_619);
  }
  return hash ^ (hash >>> 15);
}

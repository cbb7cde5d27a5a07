/** A text that is too long for a workbook's settings, as pieces of XML and a reference to them. */
import { escaped, fromXml, toXml } from './plain-xml';
import { slices, type Pause } from './slices';

const NAMESPACE = 'urn:client-tiers:kept-long:1';

/** Characters that the settings of a workbook, 2 MB in all, are asked to hold of one text. */
const MOST_IN_SETTINGS = 100_000;
/** The same where the workbook keeps no custom XML. */
const MOST_WITHOUT_PARTS = 1_000_000;
/** Custom XML above 1 MB has been refused; a piece is as many bytes as characters. */
const PIECE = 900_000;

/** What the setting holds in place of the text. */
export interface Reference {
  /** Tells whether pieces belong to this very text and are all of it. */
  readonly print: string;
  readonly count: number;
}

export interface Piece {
  readonly print: string;
  /** Counted from 0. */
  readonly place: number;
  /** Of the text as it is written: an escape may be cut through. */
  readonly written: string;
}

const { imul } = Math;
const hex = (hash: number): string => (hash >>> 0).toString(16).padStart(8, '0');

/** Characters that are looked at in one step. */
const STEP = 100_000;

/** Guards against pieces that are lost, mixed up or changed, not against somebody who wants to deceive. */
const printOf = async (text: string, pause: Pause): Promise<string> => {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let start = 0; start < text.length; start += STEP) {
    const end = Math.min(text.length, start + STEP);
    for (let index = start; index < end; index += 1) {
      const unit = text.charCodeAt(index);
      one = imul(one ^ unit, 0x01000193);
      other = imul((other << 5) ^ (other >>> 27) ^ unit, 0x85ebca6b);
    }
    await pause();
  }
  return `${text.length}-${hex(one)}${hex(other)}`;
};

/** The namespace of the pieces of one key, so that they are told from others unread. */
export const namespaceOf = (key: string): string => `${NAMESPACE}:${escaped(key, /[^\w.-]/g)}`;

/** Whether a text goes into pieces: it is long, or could be taken for a reference. */
export const isLong = (text: string): boolean => text.length > MOST_IN_SETTINGS || text.startsWith(NAMESPACE);

/** Whether a text that goes into pieces can stand in a setting all the same. */
export const fitsSetting = (text: string): boolean =>
  text.length <= MOST_WITHOUT_PARTS && !text.startsWith(NAMESPACE);

/** A text in pieces, in order. */
export const piecesOf = async (text: string): Promise<readonly Piece[]> => {
  const pause = slices();
  const print = await printOf(text, pause);
  const whole = await toXml(text, pause);
  const count = Math.max(1, Math.ceil(whole.length / PIECE));
  return Array.from({ length: count }, (_, place) => ({
    print,
    place,
    written: whole.slice(place * PIECE, (place + 1) * PIECE),
  }));
};

/** The text of a reference; null where a piece is missing or is not as it was. Of pieces for one place the last counts. */
export const joined = async (
  { print, count }: Reference,
  pieces: readonly Piece[],
): Promise<string | null> => {
  const byPlace = new Map(
    pieces.filter((piece) => piece.print === print).map((piece) => [piece.place, piece]),
  );
  const written = Array.from({ length: count }, (_, place) => byPlace.get(place)?.written);
  if (written.includes(undefined)) return null;
  const pause = slices();
  const text = await fromXml(written.join(''), pause);
  return (await printOf(text, pause)) === print ? text : null;
};

/** The setting that refers to pieces. */
export const writtenReference = (pieces: readonly Piece[]): string =>
  `${NAMESPACE} ${pieces.length} ${pieces[0]?.print ?? ''}`;

/** What a setting refers to; "none" where it is no reference, null where it is one that nobody can follow. */
export const referenceIn = (setting: string): Reference | 'none' | null => {
  if (!setting.startsWith(NAMESPACE)) return 'none';
  const match = /^ (\d{1,4}) ([0-9a-f-]+)$/.exec(setting.slice(NAMESPACE.length));
  const [, count, print] = match ?? [];
  return count === undefined || print === undefined ? null : { count: Number(count), print };
};

/** A piece as the XML of a part. */
export const pieceXml = (key: string, { print, place, written }: Piece): string =>
  `<piece xmlns="${namespaceOf(key)}" text="${print}" place="${place}">${written}</piece>`;

/** The piece in the XML of a part, however it is quoted; null for anything else. */
export const pieceIn = (xml: string): Piece | null => {
  const [, attributes = '', written] = /<piece\b([^>]*)>([^<]*)<\/piece>\s*$/.exec(xml) ?? [];
  const [, print] = /\btext=["']([0-9a-f-]+)["']/.exec(attributes) ?? [];
  const [, place] = /\bplace=["'](\d{1,4})["']/.exec(attributes) ?? [];
  if (written === undefined || print === undefined || place === undefined) return null;
  return { print, place: Number(place), written: written.trim() };
};

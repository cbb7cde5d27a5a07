/** The ways in which one request can go wrong. */
import { HostFault, type SheetEdit } from '../../../src/sheet';
import type { Asked, Meet } from './wire';

export interface Mishap {
  readonly name: string;
  readonly meet: Meet;
}

const fault = (): HostFault => new HostFault('unknown', 'GeneralException');

/** Meets the request of this number in one way and carries out all others. */
const at =
  (number: number, meet: Meet): Meet =>
  (asked, ways) =>
    asked.number === number ? meet(asked, ways) : ways.go();

const refused: Meet = () => Promise.reject(fault());

const lost: Meet = async (_asked, { go }) => {
  await go();
  throw fault();
};

/** A mistake of ours, or of whoever listens, that shows while progress is told. */
const brokenWatch: Meet = (_asked, { goWatched }) =>
  goWatched(() => () => {
    throw new Error('a listener failed');
  });

const partly =
  (edits: readonly SheetEdit[]): Meet =>
  async (_asked, { carryOut }) => {
    await carryOut(edits);
    throw fault();
  };

/** The first rows of an edit of cells; null where it cannot be cut. */
const topHalf = (edit: SheetEdit): SheetEdit | null => {
  if (edit.kind !== 'cells' && edit.kind !== 'put-back') return null;
  const rows = Math.floor(edit.area.rows / 2);
  if (rows === 0) return null;
  const area = { ...edit.area, rows };
  if (edit.kind === 'cells')
    return { ...edit, area, columns: edit.columns.map((cells) => cells.slice(0, rows)) };
  const formats = edit.formats.map((each) =>
    Array.isArray(each) ? (each as readonly string[]).slice(0, rows) : each,
  );
  return { ...edit, area, columns: edit.columns.map((cells) => cells.slice(0, rows)), formats };
};

/** Every way in which a list of edits can be carried out in part. */
export const partsOf = (edits: readonly SheetEdit[]): readonly (readonly SheetEdit[])[] =>
  edits.flatMap((edit, index) => {
    const whole = edits.slice(0, index);
    const half = topHalf(edit);
    return [...(index > 0 ? [whole] : []), ...(half === null ? [] : [[...whole, half]])];
  });

/** All that can go wrong with one request. */
export const mishapsOf = ({ number, name, edits }: Asked): readonly Mishap[] => {
  const called = (what: string, meet: Meet): Mishap => ({
    name: `${number} ${name} ${what}`,
    meet: at(number, meet),
  });
  return [
    called('refused', refused),
    called('answer lost', lost),
    called('watch broken', brokenWatch),
    ...partsOf(edits).map((part, index) => called(`in part ${index + 1}`, partly(part))),
  ];
};

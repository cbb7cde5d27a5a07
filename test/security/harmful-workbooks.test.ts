/** A workbook that inflates into more than any workbook is refused before it is inflated. */
import { Refusal } from '../../src/ooxml';
import { LIMITS } from '../../src/ooxml/container/limits';
import { openBytes } from '../hosts/workbench/open-bench';
import { fieldsOf } from '../ooxml/container/zip-fields';
import { packed, partsOf } from '../ooxml/small-workbook';

const refusalOf = (bytes: Uint8Array): Promise<unknown> =>
  openBytes(bytes).then(
    () => null,
    (fault: unknown) => fault,
  );

/** A sound workbook with one part more, whose directory says that it inflates to `inflated` bytes. */
const saying = (inflated: number): Uint8Array => {
  const { bytes, view, entries } = fieldsOf(packed({ ...partsOf(''), 'bomb.xml': new Uint8Array(2 ** 20) }));
  const last = entries.at(-1);
  if (last === undefined) throw new Error('the file has parts');
  view.setUint32(last.local + 22, inflated, true);
  view.setUint32(last.record + 24, inflated, true);
  return bytes;
};

it('6.3-8: a workbook whose part inflates more than a thousand times is refused before it is inflated', async () => {
  expect(await refusalOf(saying(LIMITS.suspect + 1))).toBeInstanceOf(Refusal);
  expect(await refusalOf(saying(2 ** 32 - 2))).toBeInstanceOf(Refusal);
});

it('6.3-8: a workbook of more parts than any has is refused', async () => {
  const parts = Object.fromEntries(
    Array.from({ length: LIMITS.entries + 1 }, (_, place) => [`p${place}.xml`, '']),
  );
  expect(await refusalOf(packed({ ...partsOf(''), ...parts }))).toBeInstanceOf(Refusal);
});

import { HostFault, type CellValue } from '../../sheet';

/** A cell that somebody changed, with what stood in it as it would be typed. */
export interface Kept {
  readonly address: string;
  readonly content: CellValue;
}

/** As many are told in a sentence that can still be read; more than one or two come only of a paste. */
const MOST_TOLD = 30;

/** The fault that tells what stood in cells to which it could not be given back: whoever typed it can type it again. */
export const notGivenBack = (kept: readonly Kept[], cause: unknown): HostFault => {
  const told = kept
    .slice(0, MOST_TOLD)
    .map(({ address, content }) => `${address} (${JSON.stringify(content)})`);
  const more = kept.length - told.length;
  return new HostFault('unknown', told.join(', ') + (more > 0 ? `, + ${more}` : ''), { cause });
};

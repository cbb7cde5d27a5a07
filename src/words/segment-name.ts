import type { MethodKind } from '../tiering';
import type { Words } from './words';

/**
 * What a class is called in the user's language: a segment of RFM or a state of the lifecycle by its stable name, whatever else
 * a method names, as codes, groups and the tiers of a ladder, by that name itself.
 * @example segmentName(pickWords('es'), 'lifecycle', 'Lapsed'); // => 'Inactivo'
 */
export function segmentName({ segments }: Pick<Words, 'segments'>, method: MethodKind, name: string): string {
  const names: Readonly<Record<string, string>> =
    method === 'rfm' || method === 'lifecycle' ? segments[method] : {};
  return Object.prototype.hasOwnProperty.call(names, name) ? (names[name] ?? name) : name;
}

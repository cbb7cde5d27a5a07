import { dayOfIso } from '../calendar';
import type { Model } from '../model';
import { notice, nowhere } from '../notice';
import type { Answer } from '../notices';
import type { Placement, Reason } from '../run-types';
import type { Snapshot, SnapshotClient } from '../snapshot';
import { valueCriterion } from '../summary';
import { isRecord } from '../validation/record-check';
import { placedTier } from './snapshot-of';

type Plain = Readonly<Record<string, unknown>>;

/** What each key must hold. */
type Fields = Readonly<Record<string, (plain: unknown) => boolean>>;

/** A placement as the document of a run has it; the rest of it is not looked at. */
type SavedPlacement = Pick<
  Placement,
  'key' | 'label' | 'tier' | 'score' | 'readings' | 'contributions' | 'reasons'
>;

/**
 * Reads the run before from plain data: a snapshot (see `snapshotOf`), or the document of a run with its placements, of which
 * each client's tier, score, contributions and its value by the model's criterion are taken. Nothing of what came in is kept.
 * Refused with the first place that is not as it should be.
 * @example readSnapshot({ clients: 5 }, fitPreset(presets[0], { columns: null, orders: null }, { name: 'Statuses' }).model).ok; // => false
 */
export function readSnapshot(plain: unknown, model: Model): Answer<Snapshot> {
  const isDocument = isRecord(plain) && isList(plain['placements']);
  const wrong = isDocument ? wrongInDocument(plain) : wrongInSnapshot(plain);
  if (wrong !== null)
    return { ok: false, notices: [notice('previous-unreadable', nowhere, { path: wrong })] };
  // Every part was looked at just now.
  const value = isDocument ? ofDocument(plain as unknown as SavedDocument, model) : copyOf(plain as Snapshot);
  return { ok: true, value, notices: [] };
}

interface SavedDocument {
  readonly run: { readonly model: string; readonly asOf: string };
  readonly tiers: readonly { readonly tier: string }[];
  readonly placements: readonly SavedPlacement[];
}

const isText = (plain: unknown): boolean => typeof plain === 'string';
const isDay = (plain: unknown): boolean => typeof plain === 'string' && dayOfIso(plain) !== null;
const isNumber = (plain: unknown): boolean => typeof plain === 'number' && Number.isFinite(plain);
const isNumberOrNull = (plain: unknown): boolean => plain === null || isNumber(plain);
const isTextOrNothing = (plain: unknown): boolean => plain === undefined || plain === null || isText(plain);
const isReason = (plain: unknown): boolean =>
  isRecord(plain) && isText(plain['code']) && isTextOrNothing(plain['from']);
const isListOf =
  (holds: (plain: unknown) => boolean) =>
  (plain: unknown): boolean =>
    isList(plain) && plain.every(holds);
const isRecordOf =
  (holds: (plain: unknown) => boolean) =>
  (plain: unknown): boolean =>
    isRecord(plain) && Object.values(plain).every(holds);

const client: Fields = {
  key: isText,
  label: isText,
  tier: isText,
  score: isNumberOrNull,
  contributions: isRecordOf(isNumber),
};
const placement: Fields = { ...client, readings: isRecordOf(isNumberOrNull), reasons: isListOf(isReason) };
const kept: Fields = { ...client, placed: isTextOrNothing, position: isNumberOrNull, value: isNumberOrNull };

function wrongInDocument({ run, tiers, placements }: Plain): string | null {
  const names = isList(tiers) ? tiers.map((one) => (isRecord(one) ? one['tier'] : null)) : [];
  const isNamed = names.length > 0 && names.every(isText);
  return (
    wrongIn(run, { model: isText, asOf: isDay }, 'run') ??
    (isNamed ? null : 'tiers') ??
    wrongInClients(placements, 'placements', placement, names)
  );
}

function wrongInSnapshot(plain: unknown): string | null {
  const head = wrongIn(plain, { model: isText, asOf: isDay, tierNames: isListOf(isText) }, '');
  if (head !== null || !isRecord(plain)) return head ?? 'placements';
  return wrongInClients(plain['clients'], 'clients', kept, plain['tierNames']);
}

function wrongInClients(plain: unknown, path: string, fields: Fields, names: unknown): string | null {
  if (!isList(plain)) return path;
  const known = new Set(isList(names) ? names : []);
  for (const [place, one] of plain.entries()) {
    const wrong = wrongIn(one, fields, `${path}[${place}]`);
    if (wrong !== null) return wrong;
    if (isRecord(one) && !known.has(one['tier'])) return `${path}[${place}].tier`;
  }
  return null;
}

/** The first key that does not hold what it must; null where all do. */
function wrongIn(plain: unknown, fields: Fields, path: string): string | null {
  if (!isRecord(plain)) return path === '' ? 'placements' : path;
  for (const [key, holds] of Object.entries(fields)) {
    const value = Object.prototype.hasOwnProperty.call(plain, key) ? plain[key] : undefined;
    if (!holds(value)) return path === '' ? key : `${path}.${key}`;
  }
  return null;
}

function isList(plain: unknown): plain is readonly unknown[] {
  return Array.isArray(plain);
}

function ofDocument({ run, tiers, placements }: SavedDocument, model: Model): Snapshot {
  const value = valueCriterion(model)?.id ?? null;
  return {
    asOf: run.asOf,
    model: run.model,
    tierNames: tiers.map(({ tier }) => tier),
    clients: placements.map((one) => ({
      key: one.key,
      label: one.label,
      tier: one.tier,
      placed: placedTier(one),
      score: one.score,
      position: positionOf(one.reasons),
      value: value === null ? null : (new Map(Object.entries(one.readings)).get(value) ?? null),
      contributions: Object.fromEntries(Object.entries(one.contributions)),
    })),
  };
}

/** The share of clients or of value that the method compared, where it said so. */
function positionOf(reasons: readonly Reason[]): number | null {
  const [first] = reasons;
  const said =
    first?.code === 'position' ? first.position : first?.code === 'running-share' ? first.share : null;
  return typeof said === 'number' && Number.isFinite(said) ? said : null;
}

function copyOf({ asOf, model, tierNames, clients }: Snapshot): Snapshot {
  return { asOf, model, tierNames: [...tierNames], clients: clients.map(copyOfClient) };
}

function copyOfClient(one: SnapshotClient): SnapshotClient {
  const { key, label, tier, placed, score, position, value, contributions } = one;
  const copied = Object.fromEntries(Object.entries(contributions));
  return { key, label, tier, placed: placed ?? null, score, position, value, contributions: copied };
}

import type { Share } from '../specs/share';
import type { ProductNames } from './product-names';

/** Many clients of the same kind buy the product. */
export interface GapGround {
  readonly code: 'gap';
  readonly product: number;
  /** The part of those clients who buy it. */
  readonly share: Share;
  readonly buyers: number;
  readonly clients: number;
  readonly tier: string;
  /** Null where the tier alone makes the kind. */
  readonly type: string | null;
}

/** Those who buy one product buy the other as well. */
export interface AssociationGround {
  readonly code: 'association';
  readonly product: number;
  /** The part of the buyers of `bought` who buy it (confidence). */
  readonly share: Share;
  readonly bought: number;
  /** How many clients buy both. */
  readonly buyers: number;
  /** How many buy `bought`. */
  readonly clients: number;
  /** How many times as often as among all who buy anything. */
  readonly lift: number;
}

/** Why a product is worth offering; products by their codes. */
export type OfferGround = GapGround | AssociationGround;

/**
 * The order of grounds, the best first: the greater share, then the name of the product, then what is plainer to say (a gap),
 * then the greater lift, then the name of what was bought. It leaves nothing to the order of lines.
 */
export function betterGround({ rank }: ProductNames): (one: OfferGround, other: OfferGround) => number {
  const liftOf = (ground: OfferGround): number => (ground.code === 'gap' ? Infinity : ground.lift);
  const boughtOf = (ground: OfferGround): number => (ground.code === 'gap' ? 0 : (rank[ground.bought] ?? 0));
  return (one, other) => {
    if (one.share !== other.share) return other.share - one.share;
    if (one.product !== other.product) return (rank[one.product] ?? 0) - (rank[other.product] ?? 0);
    if (liftOf(one) !== liftOf(other)) return liftOf(other) > liftOf(one) ? 1 : -1;
    return boughtOf(one) - boughtOf(other);
  };
}

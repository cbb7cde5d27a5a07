import type { Report } from '../../tiering';
import type { ReportContext } from './report-context';
import type { ReportPart } from './report-part';
import { reportParts, tablePart } from './report-parts';

type CrossSell = Extract<Report, { readonly kind: 'cross-sell' }>;
type Offer = CrossSell['clients'][number]['offers'][number];

/** What to offer whom, a row an offer; or what is missing for it. */
export function offerParts(
  context: ReportContext,
  { missing, adoption, clients }: CrossSell,
): readonly ReportPart[] {
  if (missing !== null) return [{ kind: 'note', text: context.words.reports.noProducts[missing] }];
  const offers = clients.flatMap(({ row, key, label, tier, offers: own }) =>
    own.map((offer) => ({ client: { row, key, label, tier }, offer })),
  );
  return [
    ...reportParts(context, { adoption }),
    tablePart(context, 'offers', offers, ({ client, offer }) => ({
      ...client,
      product: offer.product,
      reason: groundText(context, offer),
    })),
  ];
}

function groundText({ words, tierName }: ReportContext, offer: Offer): string {
  const { gap, association } = words.reports.offers;
  return offer.code === 'gap'
    ? gap(offer.share, tierName(offer.tier))
    : association(offer.share, offer.bought, offer.lift);
}

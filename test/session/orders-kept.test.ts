/** A saved model may read orders, which the pane cannot: it shows the criterion, and loses nothing of it. */
import { draftToModel } from '../../src/session/draft-to-model';
import { modelToDraft } from '../../src/session/model-to-draft';
import { repoint, substitutes } from '../../src/session/substitutes';
import { checkModel, guessColumns, type Model } from '../../src/tiering';

const guesses = guessColumns([
  { header: 'Client ID', cells: ['K1', 'K2', 'K3'] },
  { header: 'bought', cells: [1, 2, 3] },
  { header: 'Rating', cells: [3, 1, 5] },
]);

function saved(): Model {
  const answer = checkModel({
    schema: 1,
    name: 'With orders',
    register: { key: 'Client ID' },
    orders: { sheet: 'Orders', client: 'Client', date: 'Date', amount: 'Amount' },
    criteria: [
      // Its id is the header of a column, which is another thing.
      {
        id: 'bought',
        reading: { kind: 'orders', measure: 'amount', months: 12 },
        direction: 'more',
        weight: 40,
      },
      { id: 'rating', reading: { kind: 'column', header: 'Rating' }, direction: 'more', weight: 60 },
    ],
    method: { kind: 'quota', shares: [0.15, 0.25] },
    ladder: { tiers: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] },
  });
  if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
  return answer.value;
}

it('a criterion that reads orders is in use, without a column', () => {
  const choice = modelToDraft(saved(), guesses).columns.find(({ criterion }) => criterion.id === 'bought');
  expect(choice).toMatchObject({ used: true, content: null });
});

it('a model that reads orders comes back from a draft as it was', () => {
  expect(draftToModel(modelToDraft(saved(), guesses))).toEqual(saved());
});

it('a column called like such a criterion is offered beside it', () => {
  const offered = modelToDraft(saved(), guesses).columns.filter(({ content }) => content !== null);
  expect(offered.map(({ header, used }) => [header, used])).toEqual([
    ['Client ID', false],
    ['bought', false],
    ['Rating', true],
  ]);
});

it('no column takes the place of orders', () => {
  const draft = modelToDraft(saved(), guesses);
  expect(substitutes(draft)).toEqual({});
  expect(repoint(draft, 'bought', 'bought')).toBe(draft);
});

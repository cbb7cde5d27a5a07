/** The pane edits the limits of three methods; a saved model with any other is shown by name and kept as it is. */
import { draftToModel } from '../../src/session/draft-to-model';
import { setMethod } from '../../src/session/edit-draft';
import { modelToDraft } from '../../src/session/model-to-draft';
import { createPreviewer } from '../../src/session/previewer';
import { finish, fitPreset, guessColumns, presets, type Model } from '../../src/tiering';
import { modelOf, registerOf } from '../tiering/register-of';

const usual = ['Platinum', 'Gold', 'Silver'];
const guesses = guessColumns([{ header: 'Client ID', cells: ['K1', 'K2', 'K3'] }]);

it.each(presets)('the preset $name comes back from a draft as it was', (preset) => {
  const { model } = fitPreset(preset, { columns: null, orders: null }, { name: 'As offered' });
  expect(draftToModel(modelToDraft(model, guesses))).toEqual(model);
});

const rfm: Model = modelOf({
  schema: 1,
  name: 'RFM',
  criteria: ['r', 'f', 'm'].map((id) => ({ id, reading: { kind: 'column', header: id }, direction: 'more' })),
  method: { kind: 'rfm', recency: 'r', frequency: 'f', monetary: 'm', bins: 3, segments: 'standard' },
});

it('another method brings the usual tiers where the model had classes of its own', () => {
  const draft = setMethod(modelToDraft(rfm, guesses), 'quota', usual);
  expect(draft.tierNames).toEqual(usual);
  expect(draftToModel(draft).method).toEqual({ kind: 'quota', of: null, shares: [0.15, 0.25] });
});

it("the model's own method can be taken again", () => {
  const draft = setMethod(modelToDraft(rfm, guesses), 'quota', usual);
  expect(draftToModel(setMethod(draft, 'kept', usual))).toEqual(rfm);
});

it('a method of the pane has no own one to go back to', () => {
  const quota = setMethod(modelToDraft(rfm, guesses), 'quota', usual);
  const draft = { ...quota, base: draftToModel(quota) };
  expect(setMethod(draft, 'kept', usual)).toBe(draft);
});

it('the preview merges rows of one client where the model asks for it', () => {
  const register = registerOf([
    ['Id', 'Revenue'],
    ['a', 60],
    ['b', 100],
    ['a', 70],
  ]);
  const model = (duplicates: string): Model =>
    modelOf({
      schema: 1,
      name: 'ABC',
      register: { key: 'Id', duplicates },
      criteria: [{ id: 'amount', reading: { kind: 'column', header: 'Revenue' }, direction: 'more' }],
      method: { kind: 'cutoffs', of: 'amount', floors: [120] },
      ladder: { tiers: [{ name: 'A' }, { name: 'B' }] },
    });
  const preview = createPreviewer(register, () => '2026-11-21');
  const counts = (duplicates: string): readonly number[] => {
    const shown = finish(preview(model(duplicates)));
    if (shown.kind !== 'counts') throw new Error(JSON.stringify(shown));
    return shown.run.summary.map(({ clients }) => clients);
  };
  expect([counts('keep'), counts('merge'), counts('keep')]).toEqual([
    [0, 3, 0],
    [1, 1, 0],
    [0, 3, 0],
  ]);
});

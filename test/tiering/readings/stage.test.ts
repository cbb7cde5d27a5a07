import { readRows } from './read-rows';

const coefficients = { interested: 0.5, presented: 0.6, ready: 0.7, paid: 1 };
const stage = (value: string | null) => ({ kind: 'stage', header: 'Stage', coefficients, value });
const rows = [
  ['Id', 'Stage', 'Potential'],
  ['named', ' Ready ', 1000],
  ['text', '0,7', 1000],
  ['number', 0.55, 1000],
  ['share', '70%', 1000],
  ['paid', 'PAID', null],
  ['above', 1.2, 1000],
  ['unknown', 'thinking', 1000],
  ['blank', null, 1000],
];

it('a stage is its coefficient, by its name or by the number typed in its place', () => {
  const { readings } = readRows(rows, stage(null));
  expect(readings).toEqual({
    named: 0.7,
    text: 0.7,
    number: 0.55,
    share: 0.7,
    paid: 1,
    above: null,
    unknown: null,
    blank: null,
  });
});

it('an unknown stage and a coefficient above 1 are missing, and said', () => {
  const { notices } = readRows(rows, stage(null));
  expect(notices).toMatchObject([
    { code: 'unknown-label', header: 'Stage', example: '1.2', rows: [7, 8], count: 2 },
    { code: 'missing-reading', rows: [9] },
  ]);
});

it('with a potential amount the reading is what may be expected of the client', () => {
  const { readings } = readRows(rows, stage('Potential'));
  expect(readings).toMatchObject({ named: 700, number: 550, paid: null, unknown: null });
});

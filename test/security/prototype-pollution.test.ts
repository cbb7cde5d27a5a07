/** No text that the product reads changes what every object inherits. */
import fc from 'fast-check';
import { memorySpreadsheet } from '../../src/hosts/memory/memory-spreadsheet';
import { newWorkbook } from '../../src/hosts/memory/workbook';
import { recallRecords } from '../../src/sheet';
import {
  checkModel,
  fitPreset,
  freeze,
  parseModel,
  presets,
  readSnapshot,
  snapshotOf,
  type CellValue,
} from '../../src/tiering';
import { modelOf, registerOf, runOf } from '../tiering/register-of';

const model = {
  schema: 1,
  name: 'Small',
  register: { key: 'Client' },
  criteria: [
    {
      id: 'amount',
      reading: { kind: 'column', header: 'Revenue' },
      direction: 'more',
      scale: { kind: 'points', table: [[0, 1]], otherwise: 0 },
      weight: 1,
    },
  ],
  method: { kind: 'quota', shares: [0.15, 0.25] },
  ladder: { tiers: [{ name: 'A' }, { name: 'B' }, { name: 'C' }], missing: { name: 'D' } },
  rules: [{ when: { header: 'Revenue', op: '=', value: 1 }, then: { cap: 'B' }, reason: '' }],
  damping: { margin: 5 },
};

const rows: readonly (readonly CellValue[])[] = [
  ['Client', 'Revenue'],
  ...Array.from({ length: 8 }, (_, place): readonly CellValue[] => [`K${place}`, place * 10]),
];
const done = runOf(registerOf(rows), modelOf(model));
const document = { ...snapshotOf(done) };

/** What an attacker puts somewhere, as text: `JSON.parse` makes own keys of it. */
const poison = fc.constantFrom(
  '"__proto__":{"polluted":1}',
  '"__proto__":{"schema":1,"kind":"quota","polluted":1}',
  '"constructor":{"prototype":{"polluted":1}}',
  '"prototype":{"polluted":1}',
  '"__proto__":[{"polluted":1}]',
  '"constructor":{"__proto__":{"polluted":1}}',
  '"toString":"polluted"',
  '"__defineGetter__":{"polluted":1}',
);

/** The text with the poison behind one of its opening braces, however deep, lists included. */
const poisoned = (plain: unknown): fc.Arbitrary<string> => {
  const text = JSON.stringify(plain);
  const braces = [...text.matchAll(/\{/g)].map(({ index }) => index + 1);
  return fc.tuple(fc.constantFrom(...braces), poison).map(([at, key]) => {
    const rest = text.slice(at);
    return `${text.slice(0, at)}${key}${rest.startsWith('}') ? '' : ','}${rest}`;
  });
};

const inherited = Object.getOwnPropertyNames(Object.prototype).sort();

const expectClean = (): void => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(inherited);
  expect('polluted' in {} || 'polluted' in [] || 'polluted' in (() => 0)).toBe(false);
};

/** No object within has another parent than objects have, and no key of the attacker's. */
const expectFresh = (plain: unknown): void => {
  if (typeof plain !== 'object' || plain === null) return;
  if (!Array.isArray(plain)) expect(Object.getPrototypeOf(plain)).toBe(Object.prototype);
  for (const key of Object.keys(plain)) expect(['__proto__', 'prototype', 'polluted']).not.toContain(key);
  Object.values(plain).forEach(expectFresh);
};

const recordsOf = (text: string) => {
  const workbook = newWorkbook('Clients');
  const spreadsheet = memorySpreadsheet(workbook);
  return spreadsheet
    .apply([{ kind: 'remember', key: 'ClientTiers.registers', text }])
    .then(() => recallRecords(spreadsheet));
};

afterEach(expectClean);

describe('keys of the language in what is read', () => {
  it('6.3-4: the poison is an own key of what JSON.parse makes, and gets through by a careless copy', () => {
    const parsed = JSON.parse('{"__proto__":{"polluted":1}}') as object;
    const careless: object = Object.assign({}, parsed);
    expect('polluted' in careless).toBe(true);
  });

  it('6.3-4: a thousand poisoned models are refused, and nothing is inherited from them', () => {
    fc.assert(
      fc.property(poisoned(model), (text) => {
        expect(parseModel(text)).toMatchObject({ ok: false });
        expectClean();
      }),
      { numRuns: 1000 },
    );
  });

  it('6.3-4: a model that is accepted is a fresh copy through and through', () => {
    fc.assert(
      fc.property(fc.constantFrom(...presets), fc.boolean(), (preset, again) => {
        const { model: own } = fitPreset(preset, { columns: null, orders: null }, { name: 'x' });
        const answer = checkModel(again ? own : JSON.parse(JSON.stringify(own)));
        if (!answer.ok) throw new Error('a preset is a model');
        expectFresh(answer.value);
        expect(answer.value).not.toBe(own);
      }),
    );
  });

  it('6.3-4: a thousand poisoned runs before are refused or copied without the poison', () => {
    fc.assert(
      fc.property(poisoned(document), (text) => {
        const answer = readSnapshot(JSON.parse(text), done.model);
        if (answer.ok) expectFresh(answer.value);
        expectClean();
      }),
      { numRuns: 1000 },
    );
  });

  it('6.3-4: a thousand poisoned frozen models are refused', () => {
    fc.assert(
      fc.property(poisoned(freeze(done)), (text) => {
        expect(parseModel(text)).toMatchObject({ ok: false });
        expectClean();
      }),
      { numRuns: 1000 },
    );
  });

  it('6.3-4: a thousand poisoned records of a workbook are left unread or copied without the poison', async () => {
    const record = {
      schema: 1,
      registers: [
        {
          id: 'register-1',
          sheet: 'sheet-1',
          table: null,
          headerRow: 0,
          firstColumn: 0,
          columns: [{ what: 'tier', header: 'Tier', column: 2, fingerprints: ['x'] }],
          model,
          asOf: '2026-11-21',
        },
      ],
    };
    await expect(recordsOf(JSON.stringify(record))).resolves.toMatchObject({
      registers: [{ id: 'register-1' }],
    });
    await fc.assert(
      fc.asyncProperty(poisoned(record), async (text) => {
        const records = await recordsOf(text);
        if (records !== 'newer') expectFresh(records.registers);
        expectClean();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('clients, tiers and groups called like keys of the language', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    '6.3-4: %s is a client and a tier like any other',
    (name) => {
      const named = rows.map(([key, value], place) => [place === 1 ? name : key, value] as const);
      const tiers = {
        ...model,
        damping: null,
        ladder: { tiers: [{ name: 'A' }, { name: 'B' }, { name }] },
        rules: [],
      };
      const run = runOf(registerOf(named.map((row) => row.map((cell) => cell ?? null))), modelOf(tiers));
      expect(run.placement(0)).toMatchObject({ key: name });
      expect(run.summary.reduce((sum, { clients }) => sum + clients, 0)).toBe(8);
      expect(run.tierNames).toContain(name);
    },
  );
});

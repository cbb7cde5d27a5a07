import { lookedAt, workOf } from './client-sheet';

/** Amounts that may be thousands or parts of one: nothing in the column tells. */
const open = [
  ['Client', 'Ventas'],
  ['Ana', '1.250'],
  ['Luz', '12.345'],
  ['Mar', '980'],
  ['Sol', '45.600'],
];

describe('texts such as "1.250"', () => {
  it('are read as the user says', async () => {
    const { session } = await lookedAt(open);
    const read = () => {
      const { preview } = workOf(session);
      return preview.kind === 'counts' ? [...(preview.run.measured[0]?.readings ?? [])] : [];
    };
    expect(read()).toEqual([1.25, 12.345, 980, 45.6]);
    session.setDecimal('comma');
    expect(read()).toEqual([1250, 12_345, 980, 45_600]);
  });

  it('stay as the user said when the list is read again', async () => {
    const { session } = await lookedAt(open);
    session.setDecimal('comma');
    await session.look();
    expect(workOf(session).draft.decimal).toBe('comma');
  });
});

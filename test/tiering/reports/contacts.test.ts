import { contacts } from '../../../src/tiering/reports/contacts';
import type { Rows } from '../orders/orders-of';
import { asking, smallRun, specIn } from './small-runs';

const rows: Rows = [
  ['Client', 'Points', 'Last contact', 'Manager'],
  // Platinum: every 14 days.
  ['Ann', 90, '2026-11-01', 'Ivanov'],
  ['Bob', 95, '2026-11-06', 'ivanov '],
  ['Cyd', 85, null, 'Petrova'],
  // Gold: every 30 days.
  ['Dan', 70, '2026-11-05', null],
  ['Eve', 65, '2026-09-01', 'Petrova'],
  // No data: every 30 days.
  ['Fay', null, '2026-12-24', '-'],
];

const contactsOf = (list: Rows = rows, rest: object = {}, asOf = '2026-11-20') => {
  const asked = asking('contacts', { last: 'Last contact', owner: 'Manager', ...rest });
  const done = smallRun(list, asked, { asOf });
  return contacts(done, specIn(done, 'contacts'));
};

it('S2-2: the next contact is the last one and the interval of the tier, best tier first, the longest overdue first', () => {
  // 2026-11-01 + 14 is a Sunday, 2026-11-06 + 14 a Friday, 2026-11-05 + 30 a Saturday, 2026-09-01 + 30 a Thursday.
  expect(
    contactsOf().clients.map(({ key, next, state, overdueDays }) => [key, next, state, overdueDays]),
  ).toEqual([
    ['Ann', '2026-11-16', 'overdue', 4],
    ['Bob', '2026-11-20', 'due', 0],
    ['Cyd', '2026-11-20', 'due', 0],
    ['Eve', '2026-10-01', 'overdue', 50],
    ['Dan', '2026-12-07', 'planned', 0],
    ['Fay', '2026-11-20', 'due', 0],
  ]);
});

it('a client without a last contact is due now, and so is one whose last contact is still to come (S2-2)', () => {
  const { clients } = contactsOf();
  expect(clients.filter(({ last }) => last === null).map(({ key, state }) => [key, state])).toEqual([
    ['Cyd', 'due'],
    ['Fay', 'due'],
  ]);
});

it('clients without an owner are listed, owners are met whatever their letter case (S2-2)', () => {
  const { withoutOwner, owners } = contactsOf();
  expect(withoutOwner.map(({ key }) => key)).toEqual(['Dan', 'Fay']);
  expect(owners.map(({ owner, clients, overdue, due }) => [owner, clients, overdue, due])).toEqual([
    ['Ivanov', 2, 1, 1],
    ['Petrova', 2, 1, 1],
  ]);
});

it('the work is what all intervals ask for, over what managers can do (S2-2)', () => {
  // Three every 14 days and three every 30: 1.5 + 0.7 a week; one contact a day on five days.
  const { contactsAWeek, managers, owners } = contactsOf(rows, { perDay: 1 });
  expect(contactsAWeek).toBeCloseTo(2.2, 12);
  expect(managers).toBeCloseTo(0.44, 12);
  expect(owners[0]?.managers).toBeCloseTo(0.2, 12);
});

it('where Saturday is a working day a contact may fall on it, where all days are on a Sunday too', () => {
  const nextOf = (workingDaysAWeek: number) =>
    Object.fromEntries(contactsOf(rows, { workingDaysAWeek }).clients.map(({ key, next }) => [key, next]));
  expect(nextOf(6)).toMatchObject({ Ann: '2026-11-16', Dan: '2026-12-05' });
  expect(nextOf(7)).toMatchObject({ Ann: '2026-11-15', Dan: '2026-12-05' });
});

it('tiers without an interval are named, and their clients not listed', () => {
  const ladder = { tiers: [{ name: 'A' }, { name: 'B', contactDays: 30 }, { name: 'C' }] };
  const done = smallRun(rows, { ladder, ...asking('contacts', { last: 'Last contact' }) });
  const { clients, withoutInterval, withoutOwner } = contacts(done, specIn(done, 'contacts'));
  expect(withoutInterval).toEqual(['A', 'D']);
  expect(clients.map(({ key, owner }) => [key, owner])).toEqual([
    ['Eve', null],
    ['Dan', null],
  ]);
  expect(withoutOwner).toEqual([]);
});

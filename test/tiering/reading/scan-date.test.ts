import { dayOfIso } from '../../../src/tiering/calendar';
import { scanDate } from '../../../src/tiering/reading/scan-date';

const day = (iso: string) => ({ kind: 'day', day: dayOfIso(iso) });

it.each([
  ['2024-03-05', '2024-03-05'],
  ['2024.3.5', '2024-03-05'],
  ['2024/12/25', '2024-12-25'],
  ['2024-03-05t10:00', '2024-03-05'],
  ['2024-03-05T10:00', '2024-03-05'],
  ['2024-03-05 10:00', '2024-03-05'],
  ['20240305', '2024-03-05'],
  ['2024年12月25日', '2024-12-25'],
  ['2024年3月5号', '2024-03-05'],
  ['2024年3月5', '2024-03-05'],
  ['2024年3月5日 10:00', '2024-03-05'],
  ['25.12.2024', '2024-12-25'],
  ['5.3.2024 10:00', '2024-03-05'],
  ['5.3.2024 г', '2024-03-05'],
  ['5.3.2024 г.', '2024-03-05'],
  ['5.3.2024г', '2024-03-05'],
  ['5.3.2024Г.', '2024-03-05'],
  ['5.3.2024 г. 10:00', '2024-03-05'],
  ['5/5/2024', '2024-05-05'],
])('%s is one day, whatever the habit', (text, iso) => {
  expect(scanDate(text)).toEqual(day(iso));
});

it.each([
  ['5.3.00', '2000-03-05'],
  ['5.3.69', '2069-03-05'],
  ['5.3.70', '1970-03-05'],
  ['5.3.99', '1999-03-05'],
])('%s has a year of two digits: 00 to 69 are after 2000', (text, iso) => {
  expect(scanDate(text)).toEqual(day(iso));
});

it.each(['4/6/2013', '4-6-2013', '04/06/13', '4/6/2013 10:00'])('%s leaves the order open', (text) => {
  const dmy = dayOfIso('2013-06-04');
  const mdy = dayOfIso('2013-04-06');
  expect(scanDate(text)).toEqual({ kind: 'open', dmy, mdy });
});

it('a number above twelve tells the order', () => {
  expect(scanDate('13/12/2013')).toEqual({ kind: 'certain', order: 'dmy', day: dayOfIso('2013-12-13') });
  expect(scanDate('12/13/2013')).toEqual({ kind: 'certain', order: 'mdy', day: dayOfIso('2013-12-13') });
});

it.each([
  'in 2024-03-05',
  '12024-03-05',
  '2024-03-051',
  '2024-03-05x',
  '2024-123-05',
  '2024--05',
  '202403051',
  '120240305',
  '20241305',
  'am 2024年3月5日',
  '2024年3月5日x',
  '2024年123月5日',
  '2024年3月',
  'on 5.3.2024',
  '125.3.2024',
  '5.123.2024',
  '5.3.024',
  '5.3.2',
  '5.3.20245',
  '5.3.2024x',
  '5.3/2024',
  '5/3-2024',
  '25.13.2024',
  '12.25.2024',
  '13/13/2024',
  '31/4/2024',
  '0/4/2024',
  'tomorrow',
  '',
])('%j is no day', (text) => {
  expect(scanDate(text)).toBeNull();
});

it('a text of forty characters may hold a day, a longer one is prose', () => {
  const written = '2024-03-05 '.padEnd(40, 'x');
  expect(scanDate(written)).toEqual(day('2024-03-05'));
  expect(scanDate(`${written}x`)).toBeNull();
});

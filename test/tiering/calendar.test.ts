import { dayOfIso, isoDay, monthsBefore } from '../../src/tiering/calendar';

it.each([
  ['2026-11-21', 12, '2025-11-21'],
  ['2026-03-15', 3, '2025-12-15'],
  ['2024-03-31', 1, '2024-02-29'],
  ['2023-03-31', 1, '2023-02-28'],
  ['2024-02-29', 12, '2023-02-28'],
  ['2026-01-31', 2, '2025-11-30'],
  ['2026-01-31', 1, '2025-12-31'],
  ['2026-12-31', 1200, '1926-12-31'],
])('%s less %d months is %s', (day, months, earlier) => {
  expect(isoDay(monthsBefore(dayOfIso(day) ?? NaN, months))).toBe(earlier);
});

import { isDayFormat } from '../../src/sheet/is-day-format';

it.each(['dd.mm.yyyy', 'm/d/yy h:mm', 'mmmm', 'mmm-yy', '[$-419]d mmmm yyyy" г.";@', 'yyyy"年"m"月"d"日"'])(
  '%s shows a day',
  (format) => {
    expect(isDayFormat(format)).toBe(true);
  },
);

it.each(['General', '0.00', 'hh:mm', '[h]:mm:ss', '#,##0" days"', '[Red]0', '0;dd', '@', 'd'.repeat(256)])(
  '%s does not',
  (format) => {
    expect(isDayFormat(format)).toBe(false);
  },
);

import type { SheetWords } from '../sheet-words';
import { say } from './say';

const { list, number, percent, signed } = say;

export const sheet: SheetWords = {
  headers: { tier: 'Статус', score: 'Балл', why: 'Почему', coverage: 'Полнота данных', position: 'Место' },
  tiers: ['Платиновый', 'Золотой', 'Серебряный'],
  missingTier: 'D – нет данных',
  modelName: 'Статусы клиентов',
  why: {
    points: (score) =>
      `${number(score)} ${say.plural(Math.round(score * 10) / 10, { one: 'балл', few: 'балла', many: 'баллов', other: 'балла' })}`,
    contribution: (criterion, points) => `${say.name(criterion)} ${signed(points)}`,
    weakest: (contribution) => `слабее всего: ${contribution}`,
    position: (share, limit) =>
      limit === null
        ? `выше стоят ${percent(share)} клиентов`
        : `выше стоят ${percent(share)} клиентов (граница ${percent(limit)})`,
    cutoff: (reading, limit) =>
      limit === null
        ? `значение ${number(reading)}`
        : `значение ${number(reading)} (граница ${number(limit)})`,
    runningShare: (share, limit) =>
      limit === null
        ? `у более крупных клиентов ${percent(share)} суммы`
        : `у более крупных клиентов ${percent(share)} суммы (граница ${percent(limit)})`,
    notPositive: (value) => `значение ${number(value)} не больше нуля`,
    missing: (coverage, criteria) => `известно только ${percent(coverage)} данных; нет: ${list(criteria)}`,
    noData: (coverage) => `известно только ${percent(coverage)} данных`,
    capped: (from, text) => `не выше; было ${from}: ${text}`,
    floored: (from, text) => `не ниже; было ${from}: ${text}`,
    set: (from, text) => `задано правилом; было ${from}: ${text}`,
  },
};

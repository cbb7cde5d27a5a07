import type { SheetWords } from '../sheet-words';
import { say } from './say';

const { list, number, percent, signed } = say;

export const sheet: SheetWords = {
  headers: {
    tier: 'Nivel',
    score: 'Puntuación',
    why: 'Por qué',
    coverage: 'Datos conocidos',
    position: 'Posición',
  },
  tiers: ['Platino', 'Oro', 'Plata'],
  missingTier: 'D – sin datos',
  modelName: 'Niveles de clientes',
  why: {
    points: (score) =>
      `${number(score)} ${say.plural(Math.round(score * 10) / 10, { one: 'punto', other: 'puntos' })}`,
    contribution: (criterion, points) => `${say.name(criterion)} ${signed(points)}`,
    weakest: (contribution) => `lo más débil: ${contribution}`,
    position: (share, limit) =>
      limit === null
        ? `tras el ${percent(share)} de los clientes`
        : `tras el ${percent(share)} de los clientes (límite ${percent(limit)})`,
    cutoff: (reading, limit) =>
      limit === null ? `valor ${number(reading)}` : `valor ${number(reading)} (límite ${number(limit)})`,
    runningShare: (share, limit) =>
      limit === null
        ? `los clientes mayores suman el ${percent(share)} del valor`
        : `los clientes mayores suman el ${percent(share)} del valor (límite ${percent(limit)})`,
    notPositive: (value) => `el valor ${number(value)} no es mayor que cero`,
    missing: (coverage, criteria) => `solo el ${percent(coverage)} de los datos; falta: ${list(criteria)}`,
    noData: (coverage) => `solo el ${percent(coverage)} de los datos`,
    capped: (from, text) => `no superior; era ${from}: ${text}`,
    floored: (from, text) => `no inferior; era ${from}: ${text}`,
    set: (from, text) => `fijado por una regla; era ${from}: ${text}`,
  },
};

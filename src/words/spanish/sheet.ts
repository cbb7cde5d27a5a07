import type { SheetWords } from '../sheet-words';
import { say } from './say';

const { exact, list, number, percent, signed } = say;

const upTo = (limit: number | null): string => (limit === null ? '' : ` (límite ${percent(limit)})`);

export const sheet: SheetWords = {
  headers: {
    tier: 'Nivel',
    score: 'Puntuación',
    why: 'Por qué',
    coverage: 'Datos conocidos',
    position: 'Posición',
    code: 'Código',
    flags: 'Avisos',
    'next-tier': 'Hasta el siguiente nivel',
    'previous-tier': 'Nivel anterior',
    change: 'Cambio',
    outward: 'Nivel para el cliente',
  },
  tiers: ['Platino', 'Oro', 'Plata'],
  missingTier: 'D – sin datos',
  copySheet: (day) => `Niveles antes de ${day}`,
  modelName: 'Niveles de clientes',
  netProfit: 'Beneficio neto',
  orders: {
    name: 'Pedidos',
    measures: {
      amount: 'Importe de pedidos',
      count: 'Número de pedidos',
      quantity: 'Cantidad pedida',
      profit: 'Beneficio de pedidos',
      recencyDays: 'Último pedido',
      daysLate: 'Días de retraso',
      onTimeShare: 'Pagado a tiempo',
      averageAmount: 'Pedido medio',
      countPerMonth: 'Pedidos al mes',
      averageDaysLate: 'Retraso medio',
      maxDaysLate: 'Mayor retraso',
      overdueAmount: 'Importe vencido',
      overdueDays: 'Días vencidos',
      arrearsShare: 'Parte con deuda',
      arrearsCount: 'Envíos con deuda',
      returnShare: 'Parte devuelta',
      variation: 'Variación de pedidos',
    },
    within: (measure, months) => `${measure}, ${say.count(months, { one: 'mes', other: 'meses' })}`,
  },
  why: {
    points: (score) =>
      `${number(score)} ${say.plural(Math.round(score * 10) / 10, { one: 'punto', other: 'puntos' })}`,
    contribution: (criterion, points) => `${say.name(criterion)} ${signed(points)}`,
    weakest: (criterion, points) => `lo más débil: ${say.name(criterion)} (${number(points)} de 100)`,
    position: (share) => `al ${percent(share)} desde arriba`,
    positionWithin: (share, tier, limit) =>
      `al ${percent(share)} desde arriba (${tier} llega al ${percent(limit)})`,
    beginsAt: (tier, limit) => `${tier} desde ${limit}`,
    reachesTo: (tier, limit) => `${tier} hasta ${limit}`,
    reading: (criterion, value) => `${say.name(criterion)} ${exact(value)}`,
    daysSince: (criterion, days) =>
      `${say.name(criterion)} hace ${say.count(days, { one: 'día', other: 'días' })}`,
    part: (criterion, share) => `${say.name(criterion)} ${percent(share)}`,
    heldByLarger: (share, limit) => `los clientes mayores suman el ${percent(share)} del valor${upTo(limit)}`,
    heldWithLarger: (share, limit) =>
      `este cliente y los mayores suman el ${percent(share)} del valor${upTo(limit)}`,
    within: (header, text) => `dentro de ${say.name(header)}: ${say.name(text)}`,
    withinNone: (header) => `entre los que no tienen ${say.name(header)}`,
    notPositive: 'no es mayor que cero',
    unknown: (criterion) => `${say.name(criterion)}: valor desconocido`,
    known: (coverage) => `se conoce el ${percent(coverage)} de los pesos`,
    missing: (criteria) => `falta: ${list(criteria)}`,
    capped: (from, to) => `bajado por una regla (era ${from}, ahora ${to})`,
    floored: (from, to) => `subido por una regla (era ${from}, ahora ${to})`,
    set: (from, to) => `fijado por una regla (era ${from}, ahora ${to})`,
    rule: (place) => `la regla ${place}`,
    beats: {
      cap: (rules) =>
        `un tope prevalece sobre un mínimo: ${rules.length === 1 ? 'cede' : 'ceden'} ${list(rules)}`,
      set: (rules) =>
        `un nivel fijado prevalece sobre otras reglas: ${rules.length === 1 ? 'cede' : 'ceden'} ${list(rules)}`,
    },
  },
};

import type { ReasonWords } from '../reason-words';
import { say } from './say';

const { exact, number } = say;

const inDays = (days: number): string => say.count(days, { one: 'día', other: 'días' });
const daysAgo = (days: number): string => `hace ${inDays(days)}`;

export const reasons: ReasonWords = {
  rank: (rank, tier, limit) =>
    limit === null
      ? `puesto ${number(rank)} desde arriba`
      : `puesto ${number(rank)} desde arriba, ${tier} llega al ${number(limit)}`,
  level: (criterion, level, levels) => `${say.name(criterion)}: nivel ${level} de ${levels}`,
  forced: (tier) => `movido para cumplir las proporciones, era ${tier}`,
  rfm: (recency, frequency, monetary) => `recencia ${recency}, frecuencia ${frequency}, importe ${monetary}`,
  neverBought: 'nunca ha comprado',
  firstOrder: (days) => `primer pedido ${daysAgo(days)}`,
  lastOrder: (days) => `último pedido ${daysAgo(days)}`,
  lapsesAfter: (days, ownRhythm) =>
    ownRhythm ? `inactivo tras ${inDays(days)}, tres veces su intervalo` : `inactivo tras ${inDays(days)}`,
  stage: (stage, coefficient) => `${say.name(stage)}: coeficiente ${exact(coefficient)}`,
  keyClient: {
    hand: 'marcado a mano',
    value: 'entre los mayores por valor',
    margin: 'entre los mejores por margen',
    neither: 'ni grande ni de margen alto',
  },
  damped: (to) => `no supera el límite con holgura: se mantiene, sería ${to}`,
  unproven: (from) => `aún sin pagos: no superior, era ${from}`,
  manual: (from, by, until, text) =>
    `fijado a mano${by === '' ? '' : ` por ${say.name(by)}`}${until === null ? '' : ` hasta ${until}`}, era ${from}${text === '' ? '' : `: ${text}`}`,
  bonus: 'Bonificación',
  flags: {
    'not-positive': 'no superior a cero',
    'low-coverage': 'faltan datos',
    'missing-key': 'sin clave',
    'duplicate-key': 'clave repetida',
    rule: 'movido por una regla',
    damped: 'se mantiene',
    unproven: 'aún sin pagos',
    manual: 'fijado a mano',
    'manual-ignored': 'decisión manual no aplicada',
    estimated: 'estimado',
    stale: 'valoración antigua',
    'look-closer': 'revisar',
    'only-returns': 'solo devoluciones',
  },
  change: {
    up: (from) => `sube desde ${from}`,
    down: (from) => `baja desde ${from}`,
    other: (from) => `era ${from}`,
    same: 'igual',
    fresh: 'nuevo',
  },
  next: {
    points: (lacking, next) =>
      `${number(lacking)} ${say.plural(lacking, { one: 'punto', other: 'puntos' })} para ${next}`,
    figure: (criterion, limit, next) => `${next} desde ${say.name(criterion)} ${exact(limit)}`,
    way: (criterion, reading) => `bastaría ${say.name(criterion)} ${exact(reading)}`,
    first: (text) => `primero: ${text}`,
    payment: 'el primer pago',
    byHand: 'lo fija una decisión manual',
    oneStep: 'un nivel cada vez',
  },
};

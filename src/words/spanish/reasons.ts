import type { ReasonWords } from '../reason-words';
import { clients, say } from './say';

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
  damped: (to) => `frenado: no supera el límite con holgura, sería ${to}`,
  oneStep: (to) => `frenado: un nivel cada vez como máximo, sería ${to}`,
  unproven: (from, to) => `aún sin pagos: no superior a ${to}, era ${from}`,
  manual: (from, by, until, text) =>
    `fijado a mano${by === '' ? '' : ` por ${say.name(by)}`}${until === null ? '' : ` hasta el ${say.day(until)}`}, era ${from}${text === '' ? '' : `: ${text}`}`,
  bonus: 'Bonificación',
  flags: {
    'not-positive': 'no superior a cero',
    'low-coverage': 'faltan datos',
    'missing-key': 'sin clave',
    'duplicate-key': 'clave repetida',
    merged: 'varias filas en una',
    rule: 'movido por una regla',
    damped: 'frenado',
    unproven: 'aún sin pagos',
    manual: 'fijado a mano',
    'manual-ignored': 'decisión manual no aplicada',
    estimated: 'estimado',
    stale: 'valoración antigua',
    'look-closer': 'revisar',
    'only-returns': 'solo devoluciones',
  },
  mergedFrom: (rows) => `unido de ${say.count(rows, { one: 'fila', other: 'filas' })}`,
  change: {
    up: (from) => `sube desde ${from}`,
    down: (from) => `baja desde ${from}`,
    other: (from) => `era ${from}`,
    same: 'igual',
    fresh: 'nuevo',
    unsure: 'no se sabe',
  },
  next: {
    points: (lacking, next) =>
      `${number(lacking)} ${say.plural(lacking, { one: 'punto', other: 'puntos' })} para ${next}`,
    figure: (bound, next) => `para ${next}: ${bound}`,
    way: (bound) => `bastaría ${bound}`,
    noWay: 'ningún criterio bastaría por sí solo',
    noSureWay: 'ningún criterio bastaría con seguridad por sí solo',
    bounds: {
      least: (criterion, amount) => `${criterion} ${amount} o más`,
      most: (criterion, amount) => `${criterion} ${amount} o menos`,
      over: (criterion, amount) => `${criterion} más de ${amount}`,
      under: (criterion, amount) => `${criterion} menos de ${amount}`,
    },
    amounts: {
      days: inDays,
      clients,
      aDay: (value) => `${exact(value)} al día`,
      aMonth: (value) => `${exact(value)} al mes`,
      aYear: (value) => `${exact(value)} al año`,
    },
    yes: 'sí',
    no: 'no',
    first: (text) => `primero: ${text}`,
    payment: 'el primer pago',
    byHand: 'lo fija una decisión manual',
    oneStep: 'un nivel cada vez',
  },
};

import type { ReasonWords } from '../reason-words';
import { clients, say } from './say';

const { exact, number } = say;

const inDays = (days: number): string => `${number(days)}天`;
const daysAgo = (days: number): string => `${inDays(days)}前`;

export const reasons: ReasonWords = {
  rank: (rank, tier, limit) =>
    limit === null ? `排名第${number(rank)}` : `排名第${number(rank)}，${tier}至第${number(limit)}名`,
  level: (criterion, level, levels) => `${say.name(criterion)}：第${level}级，共${levels}级`,
  forced: (tier) => `为满足比例而调整，原为${tier}`,
  rfm: (recency, frequency, monetary) => `最近消费${recency}，频率${frequency}，金额${monetary}`,
  neverBought: '从未购买',
  firstOrder: (days) => `首次下单${daysAgo(days)}`,
  lastOrder: (days) => `最近下单${daysAgo(days)}`,
  lapsesAfter: (days, ownRhythm) =>
    ownRhythm ? `超过${inDays(days)}（自身间隔的三倍）视为中断` : `超过${inDays(days)}视为中断`,
  stage: (stage, coefficient) => `${say.name(stage)}：系数${exact(coefficient)}`,
  keyClient: { hand: '人工标记', value: '金额居前', margin: '利润率居前', neither: '金额和利润率均不突出' },
  damped: (to) => `变动受限：未越过缓冲范围，否则为${to}`,
  oneStep: (to) => `变动受限：每次最多一级，否则为${to}`,
  unproven: (from, to) => `尚未付款，不高于${to}，原为${from}`,
  manual: (from, by, until, text) =>
    `人工设定${by === '' ? '' : `（${say.name(by)}）`}${until === null ? '' : `，至 ${say.day(until)}`}，原为${from}${text === '' ? '' : `：${text}`}`,
  bonus: '加分',
  flags: {
    'not-positive': '不大于零',
    'low-coverage': '数据不足',
    'missing-key': '无编号',
    'duplicate-key': '编号重复',
    merged: '多行合并',
    rule: '按规则调整',
    damped: '变动受限',
    unproven: '尚未付款',
    manual: '人工设定',
    'manual-ignored': '人工设定未采用',
    estimated: '主观判断',
    stale: '评价已过期',
    'look-closer': '需进一步了解',
    'only-returns': '仅有退货',
  },
  mergedFrom: (rows) => `由${number(rows)}行合并`,
  change: {
    up: (from) => `由${from}上升`,
    down: (from) => `由${from}下降`,
    other: (from) => `原为${from}`,
    same: '不变',
    fresh: '新增',
    unsure: '无法判断',
  },
  next: {
    points: (lacking, next) => `距${next}还差${number(lacking)}分`,
    figure: (bound, next) => `达到${next}：${bound}`,
    way: (bound) => `${bound}即可`,
    noWay: '仅靠单个指标不够',
    noSureWay: '仅靠单个指标未必足够',
    bounds: {
      least: (criterion, amount) => `${criterion}不少于${amount}`,
      most: (criterion, amount) => `${criterion}不超过${amount}`,
      over: (criterion, amount) => `${criterion}超过${amount}`,
      under: (criterion, amount) => `${criterion}低于${amount}`,
    },
    amounts: {
      days: inDays,
      clients,
      aDay: (value) => `每天${exact(value)}`,
      aMonth: (value) => `每月${exact(value)}`,
      aYear: (value) => `每年${exact(value)}`,
    },
    yes: '是',
    no: '否',
    first: (text) => `先决条件：${text}`,
    payment: '首次付款',
    byHand: '人工设定有效',
    oneStep: '每次最多一级',
  },
};

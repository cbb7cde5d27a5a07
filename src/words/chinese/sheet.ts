import type { SheetWords } from '../sheet-words';
import { say } from './say';

const { exact, list, number, percent, signed } = say;

const upTo = (limit: number | null): string => (limit === null ? '' : `（分界值 ${percent(limit)}）`);

export const sheet: SheetWords = {
  headers: {
    tier: '等级',
    score: '得分',
    why: '原因',
    coverage: '数据完整度',
    position: '名次比例',
    code: '代码',
    flags: '标记',
    'next-tier': '升级条件',
    'previous-tier': '原等级',
    change: '变化',
    outward: '对外等级',
  },
  tiers: ['铂金', '黄金', '白银'],
  missingTier: 'D类（情况未明）',
  modelName: '客户分级',
  orders: {
    name: '订单',
    measures: {
      amount: '下单金额',
      count: '下单次数',
      quantity: '下单数量',
      profit: '订单利润',
      recencyDays: '最近下单',
      daysLate: '拖延天数',
      onTimeShare: '按时付款',
      averageAmount: '平均订单金额',
      countPerMonth: '每月下单次数',
      averageDaysLate: '平均拖延天数',
      maxDaysLate: '最长拖延天数',
      overdueAmount: '逾期金额',
      overdueDays: '逾期天数',
      arrearsShare: '欠款时发货比例',
      arrearsCount: '欠款时发货次数',
      returnShare: '退货比例',
      variation: '订单波动',
    },
    within: (measure, months) => `${measure}（${number(months)} 个月）`,
  },
  why: {
    points: (score) => `${number(score)} 分`,
    contribution: (criterion, points) => `${say.name(criterion)} ${signed(points)}`,
    weakest: (criterion, points) => `最弱：${say.name(criterion)}，${number(points)} 分（满分 100）`,
    position: (share) => `位于前 ${percent(share)}`,
    positionWithin: (share, tier, limit) => `位于前 ${percent(share)}，${tier}到 ${percent(limit)} 为止`,
    beginsAt: (tier, limit) => `${tier}从 ${exact(limit)} 起`,
    reachesTo: (tier, limit) => `${tier}到 ${exact(limit)} 为止`,
    reading: (criterion, value) => `${say.name(criterion)} ${exact(value)}`,
    daysSince: (criterion, days) => `${say.name(criterion)}距今 ${number(days)} 天`,
    part: (criterion, share) => `${say.name(criterion)} ${percent(share)}`,
    heldByLarger: (share, limit) => `更大的客户占金额的 ${percent(share)}${upTo(limit)}`,
    heldWithLarger: (share, limit) => `此客户及更大的客户占金额的 ${percent(share)}${upTo(limit)}`,
    notPositive: '不大于零',
    unknown: (criterion) => `${say.name(criterion)}：数值未知`,
    known: (coverage) => `已知 ${percent(coverage)} 的权重`,
    missing: (criteria) => `缺少：${list(criteria)}`,
    capped: (from, text) => `不高于，原为${from}：${text}`,
    floored: (from, text) => `不低于，原为${from}：${text}`,
    set: (from, text) => `由规则指定，原为${from}：${text}`,
  },
};

import type { SheetWords } from '../sheet-words';
import { say } from './say';

const { list, number, percent, signed } = say;

export const sheet: SheetWords = {
  headers: { tier: '等级', score: '得分', why: '原因', coverage: '数据完整度', position: '名次比例' },
  tiers: ['铂金', '黄金', '白银'],
  missingTier: 'D类（情况未明）',
  modelName: '客户分级',
  why: {
    points: (score) => `${number(score)} 分`,
    contribution: (criterion, points) => `${say.name(criterion)} ${signed(points)}`,
    weakest: (contribution) => `最弱：${contribution}`,
    position: (share, limit) =>
      limit === null ? `位于前 ${percent(share)}` : `位于前 ${percent(share)}（分界值 ${percent(limit)}）`,
    cutoff: (reading, limit) =>
      limit === null ? `数值 ${number(reading)}` : `数值 ${number(reading)}（分界值 ${number(limit)}）`,
    runningShare: (share, limit) =>
      limit === null
        ? `更大的客户占金额的 ${percent(share)}`
        : `更大的客户占金额的 ${percent(share)}（分界值 ${percent(limit)}）`,
    notPositive: (value) => `数值 ${number(value)} 不大于零`,
    missing: (coverage, criteria) => `只有 ${percent(coverage)} 的数据，缺少：${list(criteria)}`,
    noData: (coverage) => `只有 ${percent(coverage)} 的数据`,
    capped: (from, text) => `不高于，原为${from}：${text}`,
    floored: (from, text) => `不低于，原为${from}：${text}`,
    set: (from, text) => `由规则指定，原为${from}：${text}`,
  },
};

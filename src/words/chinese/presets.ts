import type { PresetWords } from '../preset-words';

export const presets: PresetWords = {
  presets: {
    statuses: { name: '客户等级', use: '按净利润、销售收入、付款情况和购买频次分为铂金、黄金、白银' },
    'profit-per-month': { name: '月均净利润', use: '每个客户每月带来多少：净利润除以合作时长' },
    composite: {
      name: '综合加权',
      use: '利润 40、下单金额 25、信用状况 25、发展前景 10；新客户主要看发展前景',
    },
    bank: { name: '资产与购买意愿', use: '按资产总量和购买意愿分为 A、B、C；任一项未知为 D' },
    'abc-clients': { name: '按客户数 ABC', use: '最好的 15% 客户、其次的 25%、其余' },
    'abc-value': { name: '按金额 ABC', use: '贡献 80% 金额的客户、累计到 95% 的客户、其余' },
    lifecycle: { name: '客户生命周期', use: '潜在、新客户、长期、中断交易、回流' },
    stages: { name: '成交阶段', use: '每个客户离首次付款还有多远，从 0.5 到 1' },
    rfm: { name: 'RFM模型', use: '谁最近买过、常买、买得多：从冠军客户到沉睡客户' },
    portfolio: { name: '客户组合', use: '按六个因素比较各组客户：外部市场与现有组合' },
    intent: { name: '潜在客户意向', use: '把尚未购买的客户分为 A、B、C，并分配时间' },
  },
  purposes: {
    discounts: '折扣与条款',
    'manager-time': '业务员时间',
    'credit-limits': '信用额度',
    retention: '客户维系',
    reporting: '汇报',
    other: '其他',
  },
};

import type { SegmentWords } from '../segment-words';

export const segments: SegmentWords = {
  rfm: {
    Champions: '冠军客户',
    Loyal: '忠诚客户',
    'Potential loyalist': '潜在忠诚客户',
    New: '新客户',
    Promising: '有潜力客户',
    'Need attention': '需关注客户',
    'About to sleep': '即将沉睡客户',
    'At risk': '有流失风险客户',
    "Can't lose": '不可流失客户',
    Hibernating: '沉睡客户',
    Lost: '已流失客户',
    'Important value': '重要价值客户',
    'Important development': '重要发展客户',
    'Important retention': '重要保持客户',
    'Important win-back': '重要挽留客户',
    'General value': '一般价值客户',
    'General development': '一般发展客户',
    'General retention': '一般保持客户',
    'General win-back': '一般挽留客户',
    Prospects: '潜在客户',
  },
  lifecycle: {
    'Long-term': '长期客户',
    New: '新客户',
    Returned: '回流客户',
    Lapsed: '中断交易客户',
    Potential: '潜在客户',
  },
};

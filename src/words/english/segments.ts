import type { SegmentWords } from '../segment-words';

export const segments: SegmentWords = {
  rfm: {
    Champions: 'Champions',
    Loyal: 'Loyal',
    'Potential loyalist': 'Potential loyalist',
    New: 'New',
    Promising: 'Promising',
    'Need attention': 'Need attention',
    'About to sleep': 'About to sleep',
    'At risk': 'At risk',
    "Can't lose": "Can't lose",
    Hibernating: 'Hibernating',
    Lost: 'Lost',
    'Important value': 'Important value',
    'Important development': 'Important development',
    'Important retention': 'Important retention',
    'Important win-back': 'Important win-back',
    'General value': 'General value',
    'General development': 'General development',
    'General retention': 'General retention',
    'General win-back': 'General win-back',
    Prospects: 'Prospects',
  },
  lifecycle: {
    'Long-term': 'Long-term',
    New: 'New',
    Returned: 'Returned',
    Lapsed: 'Lapsed',
    Potential: 'Potential',
  },
};

import type { SegmentWords } from '../segment-words';

export const segments: SegmentWords = {
  rfm: {
    Champions: 'Чемпионы',
    Loyal: 'Лояльные',
    'Potential loyalist': 'Потенциально лояльные',
    New: 'Новые',
    Promising: 'Перспективные',
    'Need attention': 'Требуют внимания',
    'About to sleep': 'Засыпающие',
    'At risk': 'В зоне риска',
    "Can't lose": 'Нельзя потерять',
    Hibernating: 'Спящие',
    Lost: 'Потерянные',
    'Important value': 'Важные: ценные',
    'Important development': 'Важные: развивать',
    'Important retention': 'Важные: удерживать',
    'Important win-back': 'Важные: возвращать',
    'General value': 'Обычные: ценные',
    'General development': 'Обычные: развивать',
    'General retention': 'Обычные: удерживать',
    'General win-back': 'Обычные: возвращать',
    Prospects: 'Потенциальные',
  },
  lifecycle: {
    'Long-term': 'Постоянный',
    New: 'Новый',
    Returned: 'Вернувшийся',
    Lapsed: 'Ушедший',
    Potential: 'Потенциальный',
  },
};

import type { SegmentWords } from '../segment-words';

export const segments: SegmentWords = {
  rfm: {
    Champions: 'Campeones',
    Loyal: 'Leales',
    'Potential loyalist': 'Leales potenciales',
    New: 'Nuevos',
    Promising: 'Prometedores',
    'Need attention': 'Necesitan atención',
    'About to sleep': 'A punto de dormirse',
    'At risk': 'En riesgo',
    "Can't lose": 'No se pueden perder',
    Hibernating: 'Hibernando',
    Lost: 'Perdidos',
    'Important value': 'Importantes: valiosos',
    'Important development': 'Importantes: desarrollar',
    'Important retention': 'Importantes: retener',
    'Important win-back': 'Importantes: recuperar',
    'General value': 'Generales: valiosos',
    'General development': 'Generales: desarrollar',
    'General retention': 'Generales: retener',
    'General win-back': 'Generales: recuperar',
    Prospects: 'Potenciales',
  },
  lifecycle: {
    'Long-term': 'De larga duración',
    New: 'Nuevo',
    Returned: 'Recuperado',
    Lapsed: 'Inactivo',
    Potential: 'Potencial',
  },
};

import { valueArgument, valuesArgument } from './arguments';
import type { FunctionHelp } from './function-help';
import { placingNotes } from './notes';

/** What a person can read about =TIER(). */
export const tierHelp: FunctionHelp = {
  id: 'TIER',
  description: {
    'en-US':
      'The tier of a client by its place among all clients: the top 15 % are Platinum, the next 25 % Gold',
    'ru-RU': 'Статус клиента по месту среди всех клиентов: первые 15 % – Platinum, следующие 25 % – Gold',
    'es-ES':
      'El nivel de un cliente por su lugar entre todos: el primer 15 % es Platinum; el 25 % siguiente, Gold',
    'zh-CN': '按客户在所有客户中的位置确定等级:前 15% 为 Platinum,其后 25% 为 Gold',
  },
  parameters: [
    valueArgument,
    valuesArgument,
    {
      name: 'shares',
      names: { 'en-US': 'shares', 'ru-RU': 'доли', 'es-ES': 'proporciones', 'zh-CN': '比例' },
      optional: true,
      description: {
        'en-US':
          'The share of clients in each tier from the top, the last tier takes the rest: 0.15 and 0.25 if left out',
        'ru-RU': 'Доля клиентов в каждом статусе сверху вниз, последнему – остаток: по умолчанию 0,15 и 0,25',
        'es-ES':
          'La proporción de clientes de cada nivel desde arriba; el último toma el resto: 0,15 y 0,25 si se omite',
        'zh-CN': '自上而下各等级的客户比例,其余归最后一级:省略时为 0.15 和 0.25',
      },
    },
    {
      name: 'labels',
      names: { 'en-US': 'labels', 'ru-RU': 'названия', 'es-ES': 'nombres', 'zh-CN': '名称' },
      optional: true,
      description: {
        'en-US':
          'The names of the tiers, best first, one more than shares: Platinum, Gold, Silver if left out',
        'ru-RU':
          'Названия статусов, лучший первым, на одно больше, чем долей: по умолчанию Platinum, Gold, Silver',
        'es-ES':
          'Los nombres de los niveles, el mejor primero, uno más que proporciones: Platinum, Gold, Silver si se omite',
        'zh-CN': '等级名称,最好的在前,比比例多一个:省略时为 Platinum、Gold、Silver',
      },
    },
  ],
  examples: [
    {
      formula: '=TIER(B2:B11, B2:B11)',
      answers: ['Platinum', 'Gold', 'Gold', 'Gold', 'Silver', 'Silver', 'Silver', 'Silver', 'Silver', ''],
      remark: {
        'en-US': 'One formula for all clients; the client without revenue has no tier.',
        'ru-RU': 'Одна формула на всех клиентов; у клиента без выручки статуса нет.',
        'es-ES': 'Una fórmula para todos los clientes; el que no tiene ingresos queda sin nivel.',
        'zh-CN': '一个公式处理所有客户;没有收入的客户没有等级。',
      },
    },
    {
      formula: '=TIER(180, B2:B11)',
      answers: ['Gold'],
      remark: {
        'en-US': 'What if a client brought 180?',
        'ru-RU': 'Что если клиент принесёт 180?',
        'es-ES': '¿Y si un cliente aportara 180?',
        'zh-CN': '假如某客户带来 180?',
      },
    },
    {
      formula: '=TIER(B2:B11, B2:B11, {0.4}, {"Key","Other"})',
      answers: ['Key', 'Key', 'Key', 'Key', 'Other', 'Other', 'Other', 'Other', 'Other', ''],
      remark: {
        'en-US': 'Your own share and names: the top 40 % against the rest.',
        'ru-RU': 'Своя доля и свои названия: первые 40 % против остальных.',
        'es-ES': 'Proporción y nombres propios: el primer 40 % frente al resto.',
        'zh-CN': '自定义比例和名称:前 40% 与其余。',
      },
    },
  ],
  notes: [
    {
      'en-US':
        'The place of a client is (rank − 0.5) / number of clients, the best client first; equal values share the mean of their ranks. Negative values are ranked like any other.',
      'ru-RU':
        'Место клиента – (ранг − 0,5) / число клиентов, лучший первым; равные значения делят средний ранг. Отрицательные значения ранжируются наравне с прочими.',
      'es-ES':
        'El lugar de un cliente es (rango − 0,5) / número de clientes, el mejor primero; los valores iguales comparten el rango medio. Los valores negativos se ordenan como los demás.',
      'zh-CN': '客户的位置为(排名 − 0.5)/ 客户数,最好的在前;相等的值取平均排名。负值与其他值一样参与排名。',
    },
    {
      'en-US':
        'An empty cell and 0 are the same to a cell function: both are left out of the list and get an empty answer. The pane tells them apart.',
      'ru-RU':
        'Пустая ячейка и 0 для функции одно и то же: они не входят в список и получают пустой ответ. Панель их различает.',
      'es-ES':
        'Una celda vacía y un 0 son lo mismo para la función: no entran en la lista y su respuesta queda vacía. El panel sí los distingue.',
      'zh-CN': '对单元格函数而言,空单元格与 0 相同:都不计入列表,结果为空。任务窗格能区分两者。',
    },
    ...placingNotes,
  ],
};

import { valueArgument, valuesArgument } from './arguments';
import type { FunctionHelp } from './function-help';
import { placingNotes } from './notes';

/** What a person can read about =ABC_CLASS(). */
export const abcClassHelp: FunctionHelp = {
  id: 'ABC_CLASS',
  description: {
    'en-US':
      'The ABC class of a client: A until the biggest clients bring 80 % of the value, B until 95 %, then C',
    'ru-RU': 'ABC-класс клиента: A, пока крупнейшие не дадут 80 % суммы, B – до 95 %, дальше C',
    'es-ES':
      'La clase ABC de un cliente: A hasta que los mayores suman el 80 % del valor, B hasta el 95 %, después C',
    'zh-CN': '客户的 ABC 类别:最大的客户累计达到价值的 80% 之前为 A,95% 之前为 B,其余为 C',
  },
  parameters: [
    valueArgument,
    valuesArgument,
    {
      name: 'cutoffs',
      names: { 'en-US': 'cutoffs', 'ru-RU': 'границы', 'es-ES': 'límites', 'zh-CN': '分界' },
      optional: true,
      description: {
        'en-US':
          'The running shares of value at which a class ends, from low to high: 0.8 and 0.95 if left out',
        'ru-RU':
          'Накопленные доли суммы, на которых кончается класс, по возрастанию: по умолчанию 0,8 и 0,95',
        'es-ES':
          'Las proporciones acumuladas del valor donde acaba cada clase, de menor a mayor: 0,8 y 0,95 si se omite',
        'zh-CN': '各类别结束处的累计价值比例,由小到大:省略时为 0.8 和 0.95',
      },
    },
    {
      name: 'labels',
      names: { 'en-US': 'labels', 'ru-RU': 'названия', 'es-ES': 'nombres', 'zh-CN': '名称' },
      optional: true,
      description: {
        'en-US': 'The names of the classes, best first, one more than cutoffs: A, B, C if left out',
        'ru-RU': 'Названия классов, лучший первым, на одно больше, чем границ: по умолчанию A, B, C',
        'es-ES': 'Los nombres de las clases, la mejor primero, uno más que límites: A, B, C si se omite',
        'zh-CN': '类别名称,最好的在前,比分界多一个:省略时为 A、B、C',
      },
    },
  ],
  examples: [
    {
      formula: '=ABC_CLASS(B2:B11, B2:B11)',
      answers: ['A', 'A', 'A', 'A', 'B', 'B', 'B', 'C', 'C', 'C'],
      remark: {
        'en-US': 'One formula for all clients. The fourth begins at 75 % of the value, so it is still A.',
        'ru-RU': 'Одна формула на всех клиентов. Четвёртый начинается на 75 % суммы, поэтому он ещё A.',
        'es-ES':
          'Una fórmula para todos los clientes. El cuarto empieza en el 75 % del valor, así que aún es A.',
        'zh-CN': '一个公式处理所有客户。第四位从价值的 75% 处开始,因此仍为 A。',
      },
    },
    {
      formula: '=ABC_CLASS([@Revenue], [Revenue])',
      answers: ['A'],
      remark: {
        'en-US': 'In a table: the client of this row, here the first.',
        'ru-RU': 'В таблице: клиент этой строки, здесь – первый.',
        'es-ES': 'En una tabla: el cliente de esta fila, aquí el primero.',
        'zh-CN': '在表格中:本行的客户,这里是第一位。',
      },
    },
    {
      formula: '=ABC_CLASS(B2:B11, B2:B11, {0.7,0.9}, {"Large","Medium","Small"})',
      answers: ['Large', 'Large', 'Large', 'Medium', 'Medium', 'Small', 'Small', 'Small', 'Small', 'Small'],
      remark: {
        'en-US': 'Your own cutoffs and names.',
        'ru-RU': 'Свои границы и названия.',
        'es-ES': 'Límites y nombres propios.',
        'zh-CN': '自定义分界和名称。',
      },
    },
  ],
  notes: [
    {
      'en-US':
        'A client’s class is set by the share of the value that larger clients bring before it, so the client that crosses a cutoff is in the higher class and the largest client is always in the first.',
      'ru-RU':
        'Класс определяется долей суммы, которую дают более крупные клиенты перед ним: клиент, перешедший границу, остаётся в высшем классе, а крупнейший всегда в первом.',
      'es-ES':
        'La clase depende de la parte del valor que aportan antes los clientes mayores: el cliente que cruza un límite queda en la clase superior y el mayor está siempre en la primera.',
      'zh-CN': '类别由比该客户更大的客户所占的价值比例决定:跨过分界的客户归入较高类别,最大的客户总在第一类。',
    },
    {
      'en-US':
        'An empty cell, 0 and negative values add nothing to the total and get the last class; without any positive value the answer is #N/A.',
      'ru-RU':
        'Пустая ячейка, 0 и отрицательные значения ничего не добавляют к сумме и получают последний класс; если положительных значений нет, ответ – #N/A (#Н/Д).',
      'es-ES':
        'Una celda vacía, el 0 y los valores negativos no suman nada y reciben la última clase; sin ningún valor positivo la respuesta es #N/A.',
      'zh-CN': '空单元格、0 和负值不计入总额,归入最后一类;没有任何正值时返回 #N/A。',
    },
    ...placingNotes,
  ],
};

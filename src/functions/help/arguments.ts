import type { ArgumentHelp } from './function-help';

/** The arguments that every placing function takes. */
export const valueArgument: ArgumentHelp = {
  name: 'value',
  names: { 'en-US': 'value', 'ru-RU': 'значение', 'es-ES': 'valor', 'zh-CN': '值' },
  optional: false,
  description: {
    'en-US': 'The client to place, or the whole column: the answer takes the shape of this range',
    'ru-RU': 'Клиент или сразу весь столбец: ответ принимает форму этого диапазона',
    'es-ES': 'El cliente que se clasifica, o toda la columna: la respuesta toma la forma de este rango',
    'zh-CN': '要分级的客户,或整列客户:结果与该区域形状相同',
  },
};

export const valuesArgument: ArgumentHelp = {
  name: 'values',
  names: { 'en-US': 'values', 'ru-RU': 'значения', 'es-ES': 'valores', 'zh-CN': '全部值' },
  optional: false,
  description: {
    'en-US': 'The values of all clients, such as B2:B500 (not the whole column B:B)',
    'ru-RU': 'Значения всех клиентов, например B2:B500 (не весь столбец B:B)',
    'es-ES': 'Los valores de todos los clientes, como B2:B500 (no la columna entera B:B)',
    'zh-CN': '所有客户的值,例如 B2:B500(不要用整列 B:B)',
  },
};

import type { InLanguages } from './languages';

/** The headings of the help page. */
export const pageWords = {
  title: {
    'en-US': 'Client Tiers: functions for cells',
    'ru-RU': 'Статусы клиентов: функции для ячеек',
    'es-ES': 'Niveles de clientes: funciones para celdas',
    'zh-CN': '客户分级:单元格函数',
  },
  intro: {
    'en-US':
      'Change a number and see the class change. The functions calculate on your computer, with the same rules as the pane; nothing is sent anywhere.',
    'ru-RU':
      'Измените число – и статус изменится. Функции считают на вашем компьютере по тем же правилам, что и панель; данные никуда не отправляются.',
    'es-ES':
      'Cambie un número y verá cambiar la clase. Las funciones calculan en su equipo, con las mismas reglas que el panel; no se envía nada.',
    'zh-CN': '改动一个数字,等级随之变化。函数在您的电脑上计算,规则与任务窗格相同;不发送任何数据。',
  },
  pane: {
    'en-US':
      'To place clients by several criteria, select a cell of your register and choose Client Tiers on the Home tab.',
    'ru-RU':
      'Чтобы оценить клиентов по нескольким критериям, выделите ячейку реестра и нажмите «Статусы клиентов» на вкладке «Главная».',
    'es-ES':
      'Para clasificar clientes con varios criterios, seleccione una celda de su registro y pulse Niveles de clientes en la pestaña Inicio.',
    'zh-CN': '要按多项指标给客户分级,请选中名册中的一个单元格,然后在“开始”选项卡上单击“客户分级”。',
  },
  separators: {
    'en-US': 'If your Excel separates arguments with semicolons, type ; instead of , in the formulas below.',
    'ru-RU':
      'В формулах ниже аргументы разделены точкой с запятой; если ваш Excel ждёт запятую, пишите запятую, а в числах – точку.',
    'es-ES':
      'En las fórmulas de abajo los argumentos se separan con punto y coma; si su Excel espera comas, escriba comas y, en los números, punto.',
    'zh-CN': '如果您的 Excel 用分号分隔参数,请把下面公式中的逗号改为分号。',
  },
  sample: {
    'en-US': 'The register of the examples',
    'ru-RU': 'Реестр для примеров',
    'es-ES': 'El registro de los ejemplos',
    'zh-CN': '示例名册',
  },
  blank: { 'en-US': '(empty)', 'ru-RU': '(пусто)', 'es-ES': '(vacía)', 'zh-CN': '(空)' },
  arguments: { 'en-US': 'Arguments', 'ru-RU': 'Аргументы', 'es-ES': 'Argumentos', 'zh-CN': '参数' },
  optional: { 'en-US': 'optional', 'ru-RU': 'необязательный', 'es-ES': 'opcional', 'zh-CN': '可选' },
  examples: { 'en-US': 'Examples', 'ru-RU': 'Примеры', 'es-ES': 'Ejemplos', 'zh-CN': '示例' },
  notes: { 'en-US': 'Good to know', 'ru-RU': 'Полезно знать', 'es-ES': 'Conviene saber', 'zh-CN': '须知' },
} as const satisfies Readonly<Record<string, InLanguages>>;

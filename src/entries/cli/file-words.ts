import type { Notice, NoticeCode } from '../../tiering';
import type { WorkbenchLanguage } from '../../words';

/** What the command line says of a file where a pane would speak of a selection or of its own controls. */
export interface FileWords {
  /** Notices whose usual sentence asks for another selection: in a file there is nothing to select. */
  readonly notices: Readonly<
    Record<Extract<NoticeCode, 'no-header' | 'no-clients' | 'no-previous-run' | 'one-client'>, string>
  >;
  readonly noticesHeading: string;
  /** How grave a notice is. */
  readonly grades: Readonly<Record<Notice['severity'], string>>;
  /** The day of the run, ISO. */
  readonly asOf: (day: string) => string;
  /** No criterion is known to be what the clients bring; its second half says what to set, given the ids that could be it. */
  readonly noValue: (ids: string) => string;
  /** Where a report is longer than what is printed. */
  readonly rest: string;
}

/** The sentences in each language. */
export const fileWords: { readonly [Language in WorkbenchLanguage]: FileWords } = {
  en: {
    notices: {
      'no-header':
        'No row of column names was found among the first five rows of the file. Add one above the first client.',
      'no-clients': 'There is no client below the column names. Add the clients, one a row.',
      'no-previous-run':
        'No earlier run was given (--previous FILE), so nobody can say who moved. Give what run --format json printed then.',
      'one-client': 'There is one client only, and a tier compares clients. Add the others.',
    },
    noticesHeading: 'Notices',
    grades: { error: 'error', warning: 'warning', info: 'info' },
    asOf: (day) => `as of ${day}`,
    noValue: (ids) =>
      `no criterion is known to be what the clients bring. ${
        ids === ''
          ? 'Add a criterion of weight 0 that reads it, and set "value" in the model to its id.'
          : `Set "value" in the model to the id of one that is: ${ids}.`
      }`,
    rest: '--format json prints all',
  },
  ru: {
    notices: {
      'no-header':
        'Среди первых пяти строк файла нет строки с названиями столбцов. Добавьте её над первым клиентом.',
      'no-clients': 'Под названиями столбцов нет ни одного клиента. Добавьте клиентов, по одному в строке.',
      'no-previous-run':
        'Прошлый расчёт не дан (--previous FILE), поэтому неизвестно, кто переместился. Дайте то, что тогда вывел run --format json.',
      'one-client': 'Клиент только один, а статус сравнивает клиентов. Добавьте остальных.',
    },
    noticesHeading: 'Замечания',
    grades: { error: 'ошибка', warning: 'внимание', info: 'сведения' },
    asOf: (day) => `на ${day}`,
    noValue: (ids) =>
      `неизвестно, какой критерий показывает, сколько приносят клиенты. ${
        ids === ''
          ? 'Добавьте в модель критерий с весом 0, который это читает, и укажите его id в "value".'
          : `Укажите в модели в "value" id подходящего: ${ids}.`
      }`,
    rest: 'всё выводит --format json',
  },
  es: {
    notices: {
      'no-header':
        'No hay fila de nombres de columna entre las cinco primeras del archivo. Añada una sobre el primer cliente.',
      'no-clients': 'No hay clientes bajo los nombres de columna. Añada los clientes, uno por fila.',
      'no-previous-run':
        'No se dio un cálculo anterior (--previous FILE) y no se sabe quién cambió. Dé lo que imprimió entonces run --format json.',
      'one-client': 'Solo hay un cliente, y un nivel compara clientes. Añada los demás.',
    },
    noticesHeading: 'Avisos',
    grades: { error: 'error', warning: 'atención', info: 'nota' },
    asOf: (day) => `a ${day}`,
    noValue: (ids) =>
      `no se sabe qué criterio es lo que aportan los clientes. ${
        ids === ''
          ? 'Añada un criterio de peso 0 que lo lea y ponga su id en "value" en el modelo.'
          : `Ponga en "value" en el modelo el id del que lo sea: ${ids}.`
      }`,
    rest: '--format json lo imprime todo',
  },
  zh: {
    notices: {
      'no-header': '文件前五行中没有列名行。请在第一个客户上方添加列名。',
      'no-clients': '列名下方没有客户。请添加客户，每行一个。',
      'no-previous-run':
        '未提供上次结果（--previous FILE），无法得知谁有变动。请提供当时 run --format json 的输出。',
      'one-client': '只有一个客户，而等级需要比较客户。请添加其他客户。',
    },
    noticesHeading: '提示',
    grades: { error: '错误', warning: '注意', info: '说明' },
    asOf: (day) => `截至 ${day}`,
    noValue: (ids) =>
      `不知道哪个指标表示客户带来的价值。${
        ids === ''
          ? '请在模型中添加一个权重为 0、读取该值的指标，并把它的 id 填入 "value"。'
          : `请在模型的 "value" 中填入相应指标的 id：${ids}。`
      }`,
    rest: '--format json 输出全部',
  },
};

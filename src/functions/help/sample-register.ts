import type { InLanguages } from './languages';

/** The register of the examples: clients in A2:A11, revenue in B2:B11 (adding up to 1,000), the last not known yet. */
export const sampleRegister = {
  client: { 'en-US': 'Client', 'ru-RU': 'Клиент', 'es-ES': 'Cliente', 'zh-CN': '客户' } satisfies InLanguages,
  revenue: {
    'en-US': 'Revenue',
    'ru-RU': 'Выручка',
    'es-ES': 'Ingresos',
    'zh-CN': '销售收入',
  } satisfies InLanguages,
  /** The header of the revenue column in the formulas that name it. */
  header: 'Revenue',
  firstRow: 2,
  values: [400, 200, 150, 100, 50, 40, 30, 20, 10, null],
} as const;

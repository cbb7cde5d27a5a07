import type { PresetWords } from '../preset-words';

export const presets: PresetWords = {
  presets: {
    statuses: {
      name: 'Niveles de clientes',
      use: 'Platino, Oro y Plata por beneficio neto, ingresos, pago y frecuencia',
    },
    'profit-per-month': {
      name: 'Beneficio neto por mes',
      use: 'lo que deja un mes con cada cliente: beneficio neto entre el tiempo de relación',
    },
    composite: {
      name: 'Ponderación integral',
      use: 'beneficio 40, importe de pedidos 25, crédito 25, perspectivas 10; los clientes nuevos, por sus perspectivas',
    },
    bank: {
      name: 'Activos e intención',
      use: 'A, B, C por activos e intención de compra; D si falta uno de los dos',
    },
    'abc-clients': {
      name: 'ABC por clientes',
      use: 'el mejor 15 % de los clientes, el siguiente 25 %, el resto',
    },
    'abc-value': {
      name: 'ABC por importe',
      use: 'los clientes que aportan el 80 % del importe, los que llegan al 95 %, el resto',
    },
    lifecycle: {
      name: 'Ciclo de vida',
      use: 'quién es potencial, nuevo, de larga duración, inactivo o recuperado',
    },
    stages: { name: 'Etapas', use: 'cuánto falta a cada cliente para el primer pago, de 0,5 a 1' },
    rfm: {
      name: 'Análisis RFM',
      use: 'quién compró hace poco, a menudo y mucho: segmentos de Campeones a Hibernando',
    },
    portfolio: {
      name: 'Perfil de la cartera',
      use: 'grupos de clientes por seis factores: el mercado externo junto a la cartera',
    },
    intent: {
      name: 'Interesados por intención',
      use: 'A, B, C para quienes aún no han comprado, y cuánto tiempo dar a cada uno',
    },
  },
  purposes: {
    discounts: 'Descuentos y condiciones',
    'manager-time': 'Tiempo de los comerciales',
    'credit-limits': 'Límites de crédito',
    retention: 'Retención de clientes',
    reporting: 'Informes',
    other: 'Otra cosa',
  },
};

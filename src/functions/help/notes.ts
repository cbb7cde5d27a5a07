import type { InLanguages } from './languages';

/** What holds for every placing function. */
export const placingNotes: readonly InLanguages[] = [
  {
    'en-US':
      'Equal values always get the same answer, and the order of the rows changes nothing. The value need not be in the list: a what-if client is placed among the others.',
    'ru-RU':
      'Равные значения всегда получают одинаковый ответ, порядок строк ничего не меняет. Значения может и не быть в списке: клиент «что если» ставится среди остальных.',
    'es-ES':
      'Los valores iguales reciben siempre la misma respuesta y el orden de las filas no cambia nada. El valor no tiene que estar en la lista: un cliente hipotético se coloca entre los demás.',
    'zh-CN':
      '相等的值总是得到相同的结果,行的顺序不影响结果。该值不必在列表中:假设的客户会被放到其他客户之间。',
  },
  {
    'en-US':
      'Text is read as a number where it has one meaning ("1 234,50 €", "83%"); anything else gives #VALUE! with the row and the text.',
    'ru-RU':
      'Текст читается как число, если смысл один («1 234,50 ₽», «83%»); иначе #VALUE! (#ЗНАЧ!) с номером строки и самим текстом.',
    'es-ES':
      'El texto se lee como número si solo tiene un sentido ("1.234,50 €", "83%"); si no, #VALUE! (#¡VALOR!) con la fila y el texto.',
    'zh-CN': '含义唯一的文本按数字读取("1,234.50 元"、"83%");否则返回 #VALUE!,并注明行号和文本。',
  },
  {
    'en-US': 'An error in the client’s own cell is given back; an error elsewhere in the list is left out.',
    'ru-RU':
      'Ошибка в ячейке самого клиента возвращается как есть; ошибка в другой ячейке списка не учитывается.',
    'es-ES':
      'Un error en la celda del propio cliente se devuelve; un error en otra celda de la lista no se cuenta.',
    'zh-CN': '客户自身单元格中的错误会原样返回;列表中其他单元格的错误不计入。',
  },
  {
    'en-US':
      'From about 2,000 rows write one formula for the whole column, as in the first example: the answers spill down, and the list is read once instead of once a row.',
    'ru-RU':
      'Начиная примерно с 2000 строк пишите одну формулу на весь столбец, как в первом примере: ответы заполнят столбец, а список прочитается один раз, а не в каждой строке.',
    'es-ES':
      'A partir de unas 2.000 filas escriba una sola fórmula para toda la columna, como en el primer ejemplo: las respuestas se desbordan hacia abajo y la lista se lee una vez, no una vez por fila.',
    'zh-CN':
      '超过约 2000 行时,请像第一个示例那样为整列写一个公式:结果会自动向下溢出,列表只读取一次,而不是每行读取一次。',
  },
];

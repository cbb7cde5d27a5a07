import { isMissingWord } from '../../../src/tiering/reading/missing-words';

it.each([
  ['blanks, dashes and signs', ['', ' ', '-', '--', '---', '–', '—', '−', '...', '?']],
  ['English', 'n/a|na|n.a.|n/a.|n / a|nan|null|none|nil|unknown|no data|not available|tbd'.split('|')],
  ['English in full', 'not known|missing|(blank)|(empty)'.split('|')],
  ['Russian', 'н/д|н.д.|н. д.|нд|н\\д|нет данных|неизвестно|не указано|отсутствует'.split('|')],
  ['Russian in full', 'нет информации|не известно|не определено|не заполнено|(пусто)'.split('|')],
  ['Spanish', 'n/d|n.d.|nd|s/d|s.d.|sin datos|sin dato|no disponible|desconocido|desconocida'.split('|')],
  ['Spanish in full', 'sin información|no consta|no se sabe|(en blanco)'.split('|')],
  ['Chinese', '未知|不详|暂无|无|无数据|没有数据|暂无数据|缺失|不明|未填|未填写|待定|(空白)'.split('|')],
])('what people write for "we do not know" is missing, in any case: %s', (_, words) => {
  for (const word of words) {
    expect([word, isMissingWord(word)]).toEqual([word, true]);
    expect([word, isMissingWord(` ${word.toUpperCase()} `)]).toEqual([word, true]);
  }
});

it.each(['no', 'нет', '否', '0', 'x', '.', 'no data yet', 'n', 'unknown 5'])(
  '%j is no missing reading',
  (word) => {
    expect(isMissingWord(word)).toBe(false);
  },
);

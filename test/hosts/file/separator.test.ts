import { declaredSeparator, findSeparator } from '../../../src/hosts/file/separator';

describe('findSeparator', () => {
  it.each([
    ['comma', 'a,b,c\n1,2,3\n', ','],
    ['semicolon', 'a;b;c\n1;2;3\n', ';'],
    ['tab', 'a\tb\tc\n1\t2\t3\n', '\t'],
    ['bar', 'a|b|c\n1|2|3\n', '|'],
  ])('finds a %s', (_, text, separator) => {
    expect(findSeparator(text)).toBe(separator);
  });

  it('is not led astray by decimal commas in every row', () => {
    expect(findSeparator('Имя, руб;Сумма, руб\n1,5;2,5\n3,5;4,5\n')).toBe(';');
  });

  it('looks past a title and a totals row', () => {
    const rows = Array.from({ length: 30 }, (_, row) => `${row};"x, y";${row},50`).join('\n');
    expect(findSeparator(`Register, of clients\nid;name;sum\n${rows}\nTotal\n`)).toBe(';');
  });

  it('takes separators inside quotes for text', () => {
    expect(findSeparator('a,b\n"x;y;z",1\n"p;q;r",2\n')).toBe(',');
  });

  it('reads a file of one column as such', () => {
    expect(findSeparator('client\nRomashka\nVektor\n')).toBe(',');
  });
});

describe('declaredSeparator', () => {
  it('obeys a first line "sep=;"', () => {
    expect(declaredSeparator('sep=;\r\na;b\r\n')).toEqual({ line: 'sep=;\r\n', separator: ';' });
  });

  it('takes a header that only begins like it for a header', () => {
    expect(declaredSeparator('sep=x;b\n')).toBeNull();
  });
});

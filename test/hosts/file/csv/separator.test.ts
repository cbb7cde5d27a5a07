import { declaredSeparator, findSeparator } from '../../../../src/hosts/file/csv/separator';

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

  it.each([
    ['in every row', 'Client,Comment\n', 'Ann,"called; asked"\n'],
    ['in the header too', 'Client,"Comment; by whom"\n', 'Ann,"called; asked"\n'],
    ['with line ends and doubled quotes', 'Client,Comment\n', 'Ann,"""called"";\nasked"\n'],
  ])('takes semicolons in a quoted column of comments for text: %s', (_, header, row) => {
    expect(findSeparator(header + row.repeat(3))).toBe(',');
    expect(findSeparator(header + row.repeat(30))).toBe(',');
  });

  it('takes semicolons in an unquoted column of comments for text', () => {
    expect(findSeparator(`Client,Revenue,Comment\n${'Ann,10,called; asked\n'.repeat(30)}`)).toBe(',');
  });

  it('trusts the header more than comments that are evener than ragged rows', () => {
    const rows = Array.from({ length: 40 }, (_, row) => (row % 8 === 7 ? `c${row},a; b` : `c${row},1,a; b`));
    expect(findSeparator(['Client,Revenue,Comment', ...rows].join('\n'))).toBe(',');
  });

  it('keeps semicolons where each row has one decimal comma below a title with a comma', () => {
    const rows = Array.from({ length: 30 }, (_, row) => `${row};x;${row},50`).join('\n');
    expect(findSeparator(`Register, of clients\nid;name;sum\n${rows}\n`)).toBe(';');
  });

  it('keeps semicolons where names are quoted and numbers have decimal commas', () => {
    expect(findSeparator('Client;Revenue\n"Vektor, Ltd";200,00\n"Omega, Ltd";125,50\n')).toBe(';');
  });

  it('judges a long text by its beginning, also where that ends inside a quoted cell', () => {
    const rows = Array.from({ length: 3000 }, (_, row) => `c${row},"line one;\nline two; end"`).join('\n');
    expect(findSeparator(`Client,Comment\n${rows}\n`)).toBe(',');
  });

  it('reads a file of one column as such', () => {
    expect(findSeparator('client\nRomashka\nVektor\n')).toBe(',');
  });
});

describe('findSeparator where there is little to judge', () => {
  it.each([
    ['nothing', ''],
    ['empty lines', '\n\n'],
    ['a single cell', 'client'],
  ])('takes a comma: %s', (_, text) => {
    expect(findSeparator(text)).toBe(',');
  });

  it('judges a header alone', () => {
    expect(findSeparator('Client;Revenue\n')).toBe(';');
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

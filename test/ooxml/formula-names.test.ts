import fc from 'fast-check';
import { canStore, shownFormula, storedFormula } from '../../src/ooxml/formula-names';
import { formulaTokens } from '../../src/ooxml/formula-tokens';

/** As people read it, and as Excel keeps it. */
const PAIRS: readonly (readonly [shown: string, stored: string])[] = [
  ['SUM(A1:B2)*2', 'SUM(A1:B2)*2'],
  ['XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
  ['STDEV.S(A1:A9)', '_xlfn.STDEV.S(A1:A9)'],
  ['FILTER(A:A,B:B>1)', '_xlfn._xlws.FILTER(A:A,B:B>1)'],
  ['SORT(UNIQUE(A1:A9))', '_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))'],
  ['TIER(B2,B2:B92)', '_xldudf_TIER(B2,B2:B92)'],
  ['ABC_CLASS(B2:B92,B2:B92)', '_xldudf_ABC_CLASS(B2:B92,B2:B92)'],
  ['LAMBDA(x,x*2)', '_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)'],
  ['LAMBDA(x,[y],x+y)(1)', '_xlfn.LAMBDA(_xlpm.x,_xlop.y,_xlpm.x+_xlpm.y)(1)'],
  ['LET(a,1,b,a+1,a*b)', '_xlfn.LET(_xlpm.a,1,_xlpm.b,_xlpm.a+1,_xlpm.a*_xlpm.b)'],
  ['LET(f,LAMBDA(n,n+1),f(2))+f', '_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.n,_xlpm.n+1),_xlpm.f(2))+f'],
  ['MAP(A1:A3,LAMBDA(v,IF(v>1,"v",v)))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,IF(_xlpm.v>1,"v",_xlpm.v)))'],
  ['SUM(B1#)', 'SUM(_xlfn.ANCHORARRAY(B1))'],
  ['SUM($H$20#)', 'SUM(_xlfn.ANCHORARRAY($H$20))'],
  ['Sheet1!B2#*2', '_xlfn.ANCHORARRAY(Sheet1!B2)*2'],
  ["SUM('S 1'!$B$2#)", "SUM(_xlfn.ANCHORARRAY('S 1'!$B$2))"],
  ['@B2:B5', '_xlfn.SINGLE(B2:B5)'],
  ['@B$2:$B5*2+1', '_xlfn.SINGLE(B$2:$B5)*2+1'],
  ['@Sheet1!B2:B5&"@"', '_xlfn.SINGLE(Sheet1!B2:B5)&"@"'],
  ['@INDEX(A1:A9,@B:B)', '_xlfn.SINGLE(INDEX(A1:A9,_xlfn.SINGLE(B:B)))'],
  ['@(A1:A3*2)', '_xlfn.SINGLE(A1:A3*2)'],
  ['@B2#', '_xlfn.SINGLE(_xlfn.ANCHORARRAY(B2))'],
  ['@T1[Revenue]', '_xlfn.SINGLE(T1[Revenue])'],
  ['IF(A1=#N/A,1,#REF!)', 'IF(A1=#N/A,1,#REF!)'],
  ['"XLOOKUP(" & \'TIER(x)\'!A1', '"XLOOKUP(" & \'TIER(x)\'!A1'],
  ['Clients[[#This Row],[IFS(]]', 'Clients[[#This Row],[IFS(]]'],
  ['[1]Sheet!A1+XLOOKUP+CONCAT', '[1]Sheet!A1+XLOOKUP+CONCAT'],
  ['SUM(ДОХОД,TIERS(1))', 'SUM(ДОХОД,TIERS(1))'],
];

describe('names in formulas', () => {
  it.each(PAIRS)('"%s" is kept as "%s"', (shown, stored) => {
    expect(storedFormula(`=${shown}`)).toBe(stored);
  });

  it.each(PAIRS)('"%s" is read from "%s"', (shown, stored) => {
    expect(shownFormula(stored)).toBe(shown);
  });

  it('are kept in capitals where they are typed in small letters', () => {
    expect(storedFormula('tier(a1,a1:a9)+xlookup(1,a:a,b:b)')).toBe(
      '_xldudf_TIER(a1,a1:a9)+_xlfn.XLOOKUP(1,a:a,b:b)',
    );
  });

  it('are read without the mark of a single value but its sign', () => {
    expect(shownFormula('_xlfn.SINGLE(A1:A9)*2')).toBe('@A1:A9*2');
  });

  it('stay within texts and quoted sheet names', () => {
    expect(shownFormula('"_xlfn.A(" & \'_xlfn.B\'!A1')).toBe('"_xlfn.A(" & \'_xlfn.B\'!A1');
  });

  it.each([
    ['T1[@Revenue]*2', 'T1[[#This Row],[Revenue]]*2'],
    ['T1[@[Net revenue]]', 'T1[[#This Row],[Net revenue]]'],
    ['SUM(T1[@[A]:[C]])', 'SUM(T1[[#This Row],[A]:[C]])'],
    ['T1[@]', 'T1[#This Row]'],
  ])('a cell of a table in the row of the formula: "%s" is kept as "%s"', (shown, stored) => {
    expect(storedFormula(`=${shown}`)).toBe(stored);
  });

  it.each([
    ...['SUM(A1:B2)', '@B2:B5', '$H$20#', 'T1[@Revenue]', 'IF(A1>1,"a;b",{1,2;3,4})', "'it''s'!A1", '10%'],
  ])('"%s" can be kept', (shown) => expect(canStore(`=${shown}`)).toBe(true));

  it.each([
    ...[
      '',
      'SUM(A1',
      'A1)',
      '"a',
      "'S 1!A1",
      '[@Revenue]',
      '@',
      '@@A1',
      '1#',
      'SUM(A1:A2)#',
      'SUM(A1;A2)',
      'A1+',
    ],
    ...['T1[Revenue', '{1,2)', `${'1+'.repeat(4096)}1`],
  ])('"%s" cannot be kept', (shown) => expect(canStore(`=${shown}`)).toBe(false));

  it('that are read can be kept again as they were', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '_xlfn.',
        '_xlws.',
        '_xlpm.',
        '_xlop.',
        '_xldudf_',
        '_xlfn.SINGLE(',
        '_xlfn.ANCHORARRAY(',
      ),
      fc.constantFrom('SORT', 'LET', 'LAMBDA', 'TIER', 'x', 'A1', '$B$2', 'T[a]', "'S 1'!", '"_xlfn."'),
      fc.constantFrom('(', ')', ',', '@', '#', ':', '+', '1', ' ', '[y]'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const stored = parts.join('');
        const shown = shownFormula(stored);
        if (shown !== stored) expect(storedFormula(shown)).toBe(stored);
      }),
      { numRuns: 3000 },
    );
  });

  it('a formula of brackets alone is read as it stands', () => {
    const brackets = `_xl${'['.repeat(8000)}`;
    for (let cell = 0; cell < 300; cell += 1) shownFormula(brackets);
    expect(shownFormula(brackets)).toBe(brackets);
  });

  it('beyond the length that a program takes are left as they are', () => {
    const long = `_xlfn.SINGLE(A1)+${'1+'.repeat(4096)}1`;
    expect(shownFormula(long)).toBe(long);
  });

  it('never cost a formula a character, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (formula) => {
        expect(
          formulaTokens(formula)
            .map(({ text }) => text)
            .join(''),
        ).toBe(formula);
      }),
      { numRuns: 1000 },
    );
  });

  it('come back as they were typed', () => {
    const names = fc.constantFrom('TIER', 'XLOOKUP', 'SORT', 'SUM', 'IFS', 'ABC_CLASS');
    const arguments_ = fc.constantFrom('A1', '"a ""b"""', "'S 1'!B2", 'T[[#All],[x]]', '2', 'B$3:C9');
    fc.assert(
      fc.property(names, fc.array(arguments_, { maxLength: 3 }), names, (outer, list, inner) => {
        const typed = `${outer}(${list.join(',')})*${inner}(1)`;
        expect(shownFormula(storedFormula(`=${typed}`))).toBe(typed);
      }),
    );
  });
});

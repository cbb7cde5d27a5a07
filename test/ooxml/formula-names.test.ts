import fc from 'fast-check';
import { shownFormula, storedFormula } from '../../src/ooxml/formula-names';
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
  ['"XLOOKUP(" & \'TIER(x)\'!A1', '"XLOOKUP(" & \'TIER(x)\'!A1'],
  ['Clients[[#This Row],[IFS(]]', 'Clients[[#This Row],[IFS(]]'],
  ['[1]Sheet!A1+XLOOKUP+CONCAT', '[1]Sheet!A1+XLOOKUP+CONCAT'],
  ['SUM(ДОХОД,TIERS(1))', 'SUM(ДОХОД,TIERS(1))'],
];

describe('names in formulas', () => {
  it.each(PAIRS)('"%s" is kept as "%s"', (shown, stored) => {
    expect(storedFormula(`=${shown}`)).toBe(stored);
  });

  it.each(PAIRS.filter(([shown]) => !shown.includes('[y]')))('"%s" is read from "%s"', (shown, stored) => {
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

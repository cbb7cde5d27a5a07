import { answersOneValue, fillsAsMany, worksOnRanges } from '../../src/ooxml/works-on-ranges';

describe('a formula that works on ranges value by value', () => {
  it.each([
    'SUM(B2:B4*C2:C4)',
    'SUM(IF(B2:B21>10,1,0))',
    'SUM(IF(B2:B21,1,0))',
    'SUM(LEN(B2:B4))',
    'SUM(1/COUNTIF(B2:B9,B2:B9))',
    'MAX((A:A="x")*B:B)',
    'SUM(-T1[Revenue])',
    'SUM({1,2}*A1)',
    'SUM(UNIQUE(A1:A9)*2)',
    'UNIQUE(A1:A9)',
    'B2:B5',
    'B2#',
    'sum(b2:b4 * c2:c4)',
  ])('is told: "%s"', (formula) => expect(worksOnRanges(`=${formula}`)).toBe(true));

  it.each([
    'B2*2',
    'SUM(B2:B4)*2',
    'SUM( B2:B4 , $C$2:$C4,Sheet1!A:A)',
    "SUMIF('S 1'!A:A,A2,C:C)",
    'SUMIFS(C:C,A:A,A2,B:B,">1")',
    'VLOOKUP(A2,Sheet2!$A:$D,4,FALSE)',
    'IF(COUNTIF(A:A,A2)>1,"twice","a:b")',
    'TIER(B2,B2:B21,{0.1,0.2},{"a","b"})',
    'SUM(T1[Revenue])/T1[[#This Row],[Revenue]]',
    'SUM(T1[[A]:[C]])',
    'INDEX(B:B,MATCH(A1,A:A,0))',
  ])('is not: "%s"', (formula) => expect(worksOnRanges(`=${formula}`)).toBe(false));

  it.each([
    ['SUM(B2:B4*C2:C4)', true],
    ['SUM(B2:B4)+1', false],
    ['UNIQUE(B2:B4)', false],
  ])('"%s" answers one value: %s', (formula, one) => expect(answersOneValue(`=${formula}`)).toBe(one));

  it.each([
    ['TIER(B2:B21,$B$2:$B$21)', true],
    ['TIER(\'S 1\'!B2:B21,Sheet1!B2:B21,{0.1},{"a"})', true],
    ['TIER(B2:B21,B2:B21)&""', false],
    ['TIER(T1[Revenue],T1[Revenue])', false],
    ['TIER(revenue,revenue)', false],
    ['TIER(OFFSET(B2,0,0,9),B2:B21)', false],
    ['SORT(B2:B21)', false],
  ])('"%s" always fills as many cells: %s', (formula, as) => expect(fillsAsMany(`=${formula}`)).toBe(as));
});

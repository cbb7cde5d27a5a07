/** The whole pane drawn in jsdom over a session in any state, looked at as assistive technology does: by roles and names. */
import './browser-parts';
import axeCore from 'axe-core';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { SessionState } from '../../src/session';
import { TaskPane } from '../../src/taskpane/TaskPane';
import type { Words } from '../../src/words';
import { fakeSession } from './fake-session';

export interface DrawnPane {
  readonly show: (state: SessionState) => void;
  /** The names of the actions asked for, in their order. */
  readonly asked: readonly string[];
  /** The names of all buttons, in the order of the Tab key. */
  readonly buttons: () => readonly string[];
  readonly button: (name: string) => HTMLButtonElement;
  readonly headings: () => readonly string[];
  /** What stands on the card itself, without what is only said aloud. */
  readonly text: () => string;
  readonly live: () => string;
  readonly press: (name: string) => void;
  readonly axe: () => Promise<readonly string[]>;
  readonly root: HTMLElement;
}

const undraw: (() => void)[] = [];

/** Takes away what was drawn: to be called after each test. */
export function clearPanes(): void {
  for (const end of undraw.splice(0)) end();
}

export function drawPane(state: SessionState, words: Words): DrawnPane {
  const { session, show, asked } = fakeSession(state);
  const root = document.body.appendChild(document.createElement('div'));
  const react = createRoot(root);
  act(() => react.render(<TaskPane session={session} words={words} theme="light" />));
  undraw.push(() => {
    act(() => react.unmount());
    root.remove();
  });
  const all = (selector: string): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  const nameOf = (element: Element): string =>
    element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
  const button = (name: string): HTMLButtonElement => {
    const found = root.querySelectorAll('button');
    const match = [...found].find((one) => nameOf(one) === name);
    if (match === undefined) throw new Error(`no button ${name} among ${[...found].map(nameOf).join(', ')}`);
    return match;
  };
  return {
    root,
    asked,
    show: (next) => act(() => show(next)),
    buttons: () => all('button').map(nameOf),
    button,
    headings: () => all('h2').map(nameOf),
    text: () => all('main')[0]?.textContent ?? '',
    live: () => all('[aria-live]').map(nameOf).join(),
    press: (name) => act(() => button(name).click()),
    axe: () => axeFindings(root),
  };
}

/** What axe finds wrong; colours are looked at in a browser, where there are any. */
async function axeFindings(root: HTMLElement): Promise<readonly string[]> {
  const { violations } = await axeCore.run(root, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

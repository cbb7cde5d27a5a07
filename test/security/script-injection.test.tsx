/** @jest-environment jsdom */
/** Headers, names, tiers and the names of models are shown as the texts that they are, whatever they try to be. */
import { TextDecoder, TextEncoder } from 'node:util';
import { act, type ReactElement } from 'react';
import type { createRoot, Root } from 'react-dom/client';
import { memorySpreadsheet } from '../../src/hosts/memory/memory-spreadsheet';
import type { Session } from '../../src/session';
import type { Words } from '../../src/words';
import { sessionOver, workbookOf, workOf } from '../session/client-sheet';
import { scripts } from './payloads';

interface Pane {
  readonly createRoot: typeof createRoot;
  readonly draw: (session: Session) => ReactElement;
}

interface Watched {
  executed?: number;
  IS_REACT_ACT_ENVIRONMENT?: boolean;
}
// What the payloads count up, and what React asks for.
const world = globalThis as unknown as Watched;

/** The pane, with the parts of a browser that its library asks for and jsdom lacks. */
const startPane = async (): Promise<Pane> => {
  class Idle {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  }
  Object.assign(globalThis, { TextDecoder, TextEncoder, ResizeObserver: Idle, IntersectionObserver: Idle });
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  Element.prototype.scrollIntoView = () => {};
  const [{ createRoot: create }, { TaskPane }, { pickWords }] = await Promise.all([
    import('react-dom/client'),
    import('../../src/taskpane/TaskPane'),
    import('../../src/words'),
  ]);
  const words: Words = pickWords('en');
  return {
    createRoot: create,
    draw: (session) => <TaskPane session={session} words={words} theme="light" />,
  };
};

let pane: Pane;
beforeAll(async () => {
  pane = await startPane();
});

const rowsOf = (text: string) => [
  [`${text} key`, `${text} name`, `${text} revenue`],
  ...[900, 800, 700, 600, 500, 'x'].map((revenue, place) => [
    `${text} K${place}`,
    `${text} N${place}`,
    revenue,
  ]),
];

/** What no text of ours makes: elements that load or run something, handlers, and addresses that are programs. */
const HARMFUL = [
  ...[
    'script',
    'img',
    'iframe',
    'object',
    'embed',
    'video',
    'audio',
    'form',
    'base',
    'meta',
    'link',
    'math',
    'template',
  ],
  ...['onerror', 'onload', 'ontoggle', 'onfocus'].map((handler) => `[${handler}]`),
  ...['href', 'src', 'action', 'data'].map((name) => `[${name}^="javascript"]`),
].join();

/** Draws the pane over a register and does `work` in it; what it looks like goes to `look` afterwards. */
const shown = async (
  session: Session,
  work: () => Promise<void>,
  look: (root: HTMLElement) => void,
): Promise<void> => {
  const element = document.body.appendChild(document.createElement('div'));
  let root: Root | null = null;
  await act(async () => {
    root = pane.createRoot(element);
    root.render(pane.draw(session));
    await work();
  });
  look(element);
  act(() => root?.unmount());
  element.remove();
};

/** The pane over a workbook that remembers a model of this name for the register. */
const withSavedModel = async (text: string): Promise<Session> => {
  const workbook = workbookOf(rowsOf(text));
  const first = sessionOver(workbook);
  await first.look();
  // Such a header tells nobody what its column is: none is ticked by itself.
  for (const { criterion, header } of workOf(first).draft.columns)
    if (header.endsWith('revenue')) first.setUsed(criterion.id, true);
  await first.apply();
  const kept = memorySpreadsheet(workbook);
  const renamed = async (key: string): Promise<string | null> => {
    const record = await kept.recall(key);
    return record === null
      ? null
      : record.replace(/"name":"[^"]*"/, () => `"name":${JSON.stringify(text.slice(0, 150))}`);
  };
  return sessionOver(workbook, { recall: renamed });
};

const expectHarmless = (root: HTMLElement, text: string): void => {
  expect(root.querySelectorAll(HARMFUL)).toHaveLength(0);
  expect(root.textContent).toContain(text);
  expect(world.executed).toBeUndefined();
};

it('6.3-3: there are a hundred of them, none like another', () => {
  expect(new Set(scripts).size).toBe(100);
});

it('6.3-3: nearly all of them would be harmful as markup', () => {
  const harmful = scripts.filter((text) => {
    const { body, head } = new DOMParser().parseFromString(text, 'text/html');
    return [body, head].some((part) => part.querySelector(HARMFUL) !== null);
  });
  expect(harmful.length).toBeGreaterThanOrEqual(80);
});

it.each(scripts)(
  '6.3-3: %j in headers, names, tiers and the name of the model is shown and not run',
  async (text) => {
    const session = await withSavedModel(text);
    const tier = text.slice(0, 50);
    await shown(
      session,
      async () => {
        await session.look();
        session.setTierName(0, tier);
      },
      (root) => {
        expectHarmless(root, `${text} revenue`);
        const inputs = [...root.querySelectorAll('input')].map(({ value }) => value);
        expect(inputs).toContain(tier);
        // Long names are shown by their beginning.
        expect(root.textContent).toContain(`Saved model “${text.slice(0, 16)}`);
      },
    );
  },
);

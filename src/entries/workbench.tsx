/** The workbench: the task pane beside a grid of its own, for a machine without Excel. */
import { createRoot } from 'react-dom/client';
import northwind from '../../assets/sample/northwind-clients.csv';
import type { OfferedFile } from '../workbench/book';
import { createPage, type Page } from '../workbench/page';
import { Workbench } from '../workbench/Workbench';
import { pickLanguage, pickWords, wordingOf, workbenchWords, type Words } from '../words';
import { localDay } from './local-day';
import { localHabits } from './local-habits';
import { moveByF6 } from './workbench/move-by-f6';
import { bookOpener } from './workbench/open-book';

const sample: OfferedFile = {
  name: 'northwind-clients.csv',
  bytes: () => Promise.resolve(new TextEncoder().encode(northwind)),
};

/** The page's colours: the system's, until the user chooses others. */
const followSystem = (page: Page, system: MediaQueryList): void => {
  const show = (): void => {
    document.documentElement.style.colorScheme = page.getState().dark ? 'dark' : 'light';
  };
  let told = system.matches;
  system.addEventListener('change', ({ matches }) => {
    if (page.getState().dark === told) page.setDark(matches);
    told = matches;
  });
  page.subscribe(show);
  show();
};

/** What the window itself shows and asks: the file in its title, a word before it closes over unsaved changes. */
const followFile = (page: Page, words: Words): void => {
  const show = (): void => {
    const { file } = page.getState();
    const mark = file?.changed === true ? '● ' : '';
    document.title = file === null ? words.pane.title : `${mark}${file.name} – ${words.pane.title}`;
  };
  page.subscribe(show);
  show();
  window.addEventListener('beforeunload', (event) => {
    const { file } = page.getState();
    if (file?.changed === true || file?.applying === true) event.preventDefault();
  });
};

/** Ctrl+S would save the page, which nobody wants here. */
const saveByKey = (page: Page): void =>
  window.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    void page.save();
  });

const start = (): void => {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no element "root"');
  const language = pickLanguage(navigator.languages);
  const words = pickWords(language);
  document.documentElement.lang = language;
  const grids = document.createElement('div');
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const session = {
    today: localDay,
    clock: () => performance.now(),
    wording: wordingOf(words),
    habits: localHabits(navigator.language),
  };
  const page = createPage({ openBook: bookOpener({ grids, language, session }), dark: system.matches });
  followSystem(page, system);
  followFile(page, words);
  saveByKey(page);
  moveByF6(page.focusSheet);
  createRoot(root).render(
    <Workbench page={page} words={words} pageWords={workbenchWords(language)} grid={grids} sample={sample} />,
  );
  void page.offer([sample]);
};

start();

/** The page in Excel's task pane, before anything is drawn: waits for Office, then fetches the pane. Also the shared
 * runtime of the cell functions, so it stays small: nothing of React is loaded for a formula alone. */

/** Longer than a slow line needs, shorter than anyone waits. */
const PATIENCE_MS = 8000;

/** The page's own texts for when the pane cannot start (taskpane.html). */
type Trouble = 'office-missing' | 'not-excel' | 'pane-failed';

/** One text in the browser's first language that the page has; Office, which knows the user's, is not there. */
const showTrouble = (trouble: Trouble): void => {
  const block = document.querySelector<HTMLElement>(`[data-trouble="${trouble}"]`);
  if (block === null) throw new Error(`the page has no text for ${trouble}`);
  const texts = [...block.querySelectorAll<HTMLElement>('[lang]')];
  const known = navigator.languages.map((name) => name.split('-')[0]);
  const language = known.find((name) => texts.some((text) => text.lang === name)) ?? 'en';
  for (const text of texts) text.hidden = text.lang !== language;
  block.hidden = false;
};

const patience = (): Promise<'tired'> =>
  new Promise((done) => {
    setTimeout(() => done('tired'), PATIENCE_MS);
  });

const start = async (): Promise<void> => {
  // Where the script did not arrive there is no Office at all, whatever its types say.
  if (typeof Office === 'undefined') return showTrouble('office-missing');
  const answer = await Promise.race([Office.onReady(), patience()]);
  if (answer === 'tired') return showTrouble('office-missing');
  if (answer.host !== Office.HostType.Excel) return showTrouble('not-excel');
  const { showPane } = await import('./excel-pane');
  showPane();
};

start().catch((thrown: unknown) => {
  showTrouble('pane-failed');
  throw thrown;
});

/** The page in Excel's task pane, before anything is drawn: waits for Office, then fetches the pane. Also the shared
 * runtime of the cell functions, so it stays small: nothing of React is loaded for a formula alone. */

/** Longer than a slow line needs, shorter than anyone waits. */
const PATIENCE_MS = 8000;

/** The page's own texts for when the pane cannot start (taskpane.html). */
type Trouble = 'office-missing' | 'not-excel' | 'pane-failed';

const showTrouble = (trouble: Trouble): void => {
  for (const text of document.querySelectorAll<HTMLElement>('[data-trouble]')) {
    text.hidden = text.dataset['trouble'] !== trouble;
  }
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

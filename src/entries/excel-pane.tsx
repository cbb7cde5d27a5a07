/** Draws the task pane over the workbook that Excel has open. */
import { createRoot } from 'react-dom/client';
import { excelSpreadsheet } from '../hosts/excel/excel-spreadsheet';
import { createSession } from '../session';
import { TaskPane } from '../taskpane/TaskPane';
import { pickWords, wordingOf } from '../words';
import { localDay } from './local-day';
import { localHabits } from './local-habits';
import { otherWindows } from './other-windows';
import { isDarkTheme } from './office-theme';

export const showPane = (): void => {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no element "root"');
  const words = pickWords(Office.context.displayLanguage);
  document.documentElement.lang = words.say.locale;
  const session = createSession({
    spreadsheet: excelSpreadsheet(),
    today: localDay,
    clock: () => performance.now(),
    wording: wordingOf(words),
    // The language of the cells, which may differ from that of the menus.
    habits: localHabits(Office.context.contentLanguage),
    otherWindows: otherWindows(),
  });
  const pane = createRoot(root);
  const draw = (): void =>
    pane.render(<TaskPane session={session} words={words} theme={isDarkTheme() ? 'dark' : 'light'} />);
  draw();
  // Excel tells of no change of its theme: it is looked at again whenever the user comes back to the pane.
  window.addEventListener('focus', draw);
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
  void session.look();
};

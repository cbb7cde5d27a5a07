/** A page that shows the pane in one state of a session after another; nothing in it does anything. */
import { createRoot } from 'react-dom/client';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { pickWords } from '../../../src/words';
import { fakeSession } from '../../taskpane/fake-session';
import { paneStates, ranIn } from '../../taskpane/pane-states';

export interface Wish {
  readonly state: string;
  readonly locale: string;
  readonly theme: 'light' | 'dark';
}

declare global {
  interface Window {
    /** Draws the state of this name; the names are those of `paneStates`. */
    showState: (wish: Wish) => Promise<void>;
    /** The names of the actions asked for since then. */
    asked: () => readonly string[];
  }
}

const host = document.body.appendChild(document.createElement('div'));
let react = createRoot(host);

window.showState = async ({ state: name, locale, theme }) => {
  const words = pickWords(locale);
  document.documentElement.lang = words.say.locale;
  const state = paneStates(await ranIn(words))[name];
  if (state === undefined) throw new Error(`no state ${name}`);
  react.unmount();
  react = createRoot(host);
  const { session, asked } = fakeSession(state);
  window.asked = () => asked;
  react.render(<TaskPane session={session} words={words} theme={theme} />);
};

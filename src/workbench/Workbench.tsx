import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useCallback, useState, type ReactElement } from 'react';
import { TaskPane } from '../taskpane/TaskPane';
import type { Words, WorkbenchWords } from '../words';
import { AskDialog } from './AskDialog';
import type { OfferedFile } from './book';
import { DropZone } from './DropZone';
import { MessageList } from './MessageList';
import { messageText } from './message-text';
import type { Page } from './page';
import { PANE_WIDTH } from './pane-width';
import { SheetArea } from './SheetArea';
import { Splitter } from './Splitter';
import { TopBar } from './TopBar';
import { UNSEEN } from './unseen';
import { usePage } from './use-page';

interface WorkbenchProps {
  readonly page: Page;
  readonly words: Words;
  readonly pageWords: WorkbenchWords;
  /** Where the grid draws itself. */
  readonly grid: HTMLElement;
  readonly sample: OfferedFile;
}

const useStyles = makeStyles({
  page: {
    height: '100vh',
    overflow: 'hidden',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  work: { flexGrow: 1, minHeight: 0, display: 'flex' },
  pane: {
    flexShrink: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    outlineStyle: 'none',
    // The pane fills a window of its own in Excel; here it fills its column.
    '& > .fui-FluentProvider': { minHeight: '100%' },
  },
  toPane: {
    position: 'absolute',
    zIndex: 2000,
    top: 0,
    left: 0,
    padding: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    ':not(:focus)': UNSEEN,
  },
  unseen: UNSEEN,
});

/** The whole page: a bar, what is told, the sheet and the very pane that Excel shows. */
export function Workbench({ page, words, pageWords, grid, sample }: WorkbenchProps): ReactElement {
  const styles = useStyles();
  const state = usePage(page);
  const [width, setWidth] = useState<number>(PANE_WIDTH.usual);
  const offer = useCallback((files: readonly OfferedFile[]) => void page.offer(files), [page]);
  const theme = state.dark ? 'dark' : 'light';
  const { file, asking } = state;
  return (
    // Without a class: the provider's is that of every dialog and tooltip too.
    <FluentProvider theme={state.dark ? webDarkTheme : webLightTheme}>
      <div className={styles.page}>
        <a href="#pane" className={styles.toPane}>
          {pageWords.toPane}
        </a>
        <TopBar page={page} state={state} title={words.pane.title} words={pageWords.bar} sample={sample} />
        <MessageList messages={state.messages} words={pageWords} say={words.say} onClose={page.close} />
        <div className={styles.work}>
          <SheetArea grid={grid} state={state} words={pageWords.sheet}>
            <Splitter label={pageWords.paneWidth} width={width} onWidth={setWidth} />
          </SheetArea>
          <div
            id="pane"
            tabIndex={-1}
            data-stop="pane"
            data-scrolls
            className={styles.pane}
            style={{ width }}
          >
            {file !== null && (
              // Keyed by file: a new one begins with a pane of its own.
              <TaskPane key={file.number} session={file.session} words={words} theme={theme} />
            )}
          </div>
        </div>
      </div>
      {file !== null && asking !== null && (
        <AskDialog changed={file.name} next={asking} words={pageWords.ask} page={page} />
      )}
      <DropZone hint={pageWords.drop} onFiles={offer} />
      <div aria-live="polite" className={styles.unseen}>
        {words.say.sentences(state.said.map((message) => messageText(message, pageWords, words.say)))}
      </div>
    </FluentProvider>
  );
}

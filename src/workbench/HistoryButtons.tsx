import { Button, Tooltip } from '@fluentui/react-components';
import { ArrowRedoRegular, ArrowUndoRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { WorkbenchWords } from '../words';
import type { Page } from './page';
import type { OpenFile } from './page-state';

interface HistoryButtonsProps {
  readonly page: Page;
  /** The open file; null while there is none, or while nothing may be done to it. */
  readonly file: OpenFile | null;
  readonly words: WorkbenchWords['bar'];
}

/** Back and forth among the steps of the user and the pane. */
export function HistoryButtons({ page, file, words }: HistoryButtonsProps): ReactElement {
  return (
    <>
      <Tooltip content={words.undo} relationship="label">
        <Button
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          disabledFocusable={file?.canUndo !== true}
          onClick={() => void page.undo()}
        />
      </Tooltip>
      <Tooltip content={words.redo} relationship="label">
        <Button
          appearance="subtle"
          icon={<ArrowRedoRegular />}
          disabledFocusable={file?.canRedo !== true}
          onClick={() => void page.redo()}
        />
      </Tooltip>
    </>
  );
}

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WorkbenchWords } from '../words';
import type { Page } from './page';

interface AskDialogProps {
  /** The file that is open, and the one that waits. */
  readonly changed: string;
  readonly next: string;
  readonly words: WorkbenchWords['ask'];
  readonly page: Page;
}

/** Asks before changes are lost. Escape means: stay. */
export function AskDialog({ changed, next, words, page }: AskDialogProps): ReactElement {
  return (
    <Dialog open modalType="alert" onOpenChange={() => void page.answer('stay')}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.heading}</DialogTitle>
          <DialogContent>{words.text(changed, next)}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => void page.answer('save-first')}>
              {words.saveFirst}
            </Button>
            <Button onClick={() => void page.answer('discard')}>{words.discard}</Button>
            <Button onClick={() => void page.answer('stay')}>{words.stay}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Phase, Session } from '../../session';
import type { Words } from '../../words';

interface StopButtonProps {
  readonly phase: Phase;
  /** It was pressed, and the host has not answered yet. */
  readonly stopping: boolean;
  readonly session: Session;
  readonly words: Words['pane'];
}

/** Ends an Apply; its name tells whether there is anything to put back. Once pressed it keeps the focus and does nothing more. */
export function StopButton({ phase, stopping, session, words }: StopButtonProps): ReactElement {
  const { progress: say } = words;
  const writes = phase === 'write' || phase === 'verify';
  return (
    <Button disabledFocusable={stopping} onClick={() => session.stop()}>
      {stopping ? say.stopping : writes ? say.stop : say.cancel}
    </Button>
  );
}

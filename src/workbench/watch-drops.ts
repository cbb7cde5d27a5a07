import type { OfferedFile } from './book';
import { offeredFiles } from './offered-files';

const carriesFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer !== null && dataTransfer.types.includes('Files');

/**
 * Watches for files over the window: `over` tells whether some hang above it, `onFiles` gets those let go. Other drags
 * (text, cells) are left alone. The answer ends it.
 */
export function watchDrops(
  over: (isOver: boolean) => void,
  onFiles: (files: readonly OfferedFile[]) => void,
): () => void {
  const ends = new AbortController();
  // Before the grid hears of it, which would take the drop for its own.
  const how = { capture: true, signal: ends.signal };
  const hear = (
    type: 'dragenter' | 'dragover' | 'dragleave' | 'drop',
    act: (event: DragEvent) => void,
  ): void =>
    window.addEventListener(
      type,
      (event) => {
        if (!carriesFiles(event)) return;
        // Else the browser would open the file in place of the page.
        event.preventDefault();
        event.stopPropagation();
        act(event);
      },
      how,
    );
  hear('dragenter', () => over(true));
  hear('dragover', () => over(true));
  // Without a related target the pointer has left the window.
  hear('dragleave', (event) => event.relatedTarget === null && over(false));
  hear('drop', (event) => {
    over(false);
    onFiles(offeredFiles(event.dataTransfer?.files ?? null));
  });
  return () => ends.abort();
}

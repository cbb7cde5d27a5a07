import { Button } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons';
import { useRef, type ReactElement } from 'react';
import type { OfferedFile } from './book';
import { offeredFiles } from './offered-files';

interface FilePickerProps {
  readonly label: string;
  readonly disabled: boolean;
  readonly onFiles: (files: readonly OfferedFile[]) => void;
}

/** The button that asks the system for a file. */
export function FilePicker({ label, disabled, onFiles }: FilePickerProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        icon={<FolderOpenRegular />}
        disabledFocusable={disabled}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.csv,.tsv,.txt"
        aria-label={label}
        onChange={({ currentTarget }) => {
          onFiles(offeredFiles(currentTarget.files));
          // So that the same file can be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
    </>
  );
}

/** Windows on one workbook, each with a pane: they write in turn. */

export interface OtherWindows {
  /** Takes the turn to write; answers what gives it back, or null where another window has it. One that is gone has none. */
  readonly begin: () => Promise<(() => void) | null>;
  /** Whether a window is writing. */
  readonly isWriting: () => Promise<boolean>;
}

/** Does work while no other window writes; "under-way", and nothing is done, where one does. */
export async function inTurn<Answer>(
  { otherWindows }: { readonly otherWindows?: OtherWindows | undefined },
  work: () => Promise<Answer>,
): Promise<Answer | 'under-way'> {
  const end = otherWindows === undefined ? () => undefined : await otherWindows.begin();
  if (end === null) return 'under-way';
  try {
    return await work();
  } finally {
    end();
  }
}

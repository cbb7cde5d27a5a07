import { createContext, type RefObject } from 'react';

/** Whether the user has been in the pane with the focus: only then may focus that got lost be put back. */
export const FocusTrail = createContext<RefObject<boolean>>({ current: false });

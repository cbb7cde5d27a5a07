import { useSyncExternalStore } from 'react';
import type { Page } from './page';
import type { PageState } from './page-state';

/** The state of the page, drawn anew whenever it changes. */
export const usePage = (page: Page): PageState => useSyncExternalStore(page.subscribe, page.getState);

import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps what is scrolled into view, such as a control that gets the focus, clear of a bar at the bottom of what scrolls:
 * the window, or the part of a page that says so of itself. The answer goes to that bar.
 */
export function useScrollPadding(): RefObject<HTMLDivElement | null> {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = bar;
    if (current === null) return undefined;
    const { style } = current.closest<HTMLElement>('[data-scrolls]') ?? document.documentElement;
    const watcher = new ResizeObserver(() => {
      style.scrollPaddingBottom = `${current.offsetHeight + CLEARANCE}px`;
    });
    watcher.observe(current);
    return () => {
      watcher.disconnect();
      style.scrollPaddingBottom = '';
    };
  }, []);
  return bar;
}

/** Room for the outline of a focused control. */
const CLEARANCE = 8;

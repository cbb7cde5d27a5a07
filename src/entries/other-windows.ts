import type { OtherWindows } from '../session';

const NAME = 'client-tiers.writing';

/**
 * The windows of this computer, told by a lock that ends with the window that holds it: one of them writes at a time, whatever
 * workbook it has open. Undefined where the browser offers none. Colleagues on other computers are not seen.
 */
export const otherWindows = (): OtherWindows | undefined => {
  // Older browsers have none, and pages that are not secure; the types know only the newest.
  const locks = navigator.locks as LockManager | undefined;
  if (locks === undefined) return undefined;
  return {
    begin: () =>
      new Promise((begun) => {
        const held = (lock: unknown): Promise<void> | undefined => {
          if (lock !== null) return new Promise((ended) => begun(() => ended()));
          begun(null);
          return undefined;
        };
        // A page that may not hold locks is as good as alone.
        locks.request(NAME, { ifAvailable: true }, held).catch(() => begun(() => undefined));
      }),
    isWriting: async () => {
      const { held = [] } = await locks.query().catch(() => ({ held: [] }));
      return held.some(({ name }) => name === NAME);
    },
  };
};

import type { OtherWindows } from '../session';

const NAME = 'client-tiers.run.';

/**
 * The windows of this computer, told by locks that end with the window that holds them. Undefined where the browser offers none.
 * Colleagues on other computers are not seen.
 */
export const otherWindows = (): OtherWindows | undefined => {
  // Older browsers have none, and pages that are not secure; the types know only the newest.
  const locks = navigator.locks as LockManager | undefined;
  if (locks === undefined || typeof crypto.randomUUID !== 'function') return undefined;
  return {
    begin: () =>
      new Promise((begun) => {
        const id = crypto.randomUUID();
        locks
          .request(NAME + id, () => new Promise<void>((ended) => begun({ id, end: () => ended() })))
          // A page that may not hold locks is alone: its runs are not told to anybody.
          .catch(() => begun({ id, end: () => undefined }));
      }),
    isUnderWay: async (id) => {
      const { held = [] } = await locks.query().catch(() => ({ held: [] }));
      return held.some(({ name }) => name === NAME + id);
    },
  };
};

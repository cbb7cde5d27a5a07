import type { Watch } from '../sheet';

/** A watch that reports a share 0..1, and only when a whole percent has been gained. */
export function wholePercent(report: (share: number) => void): Watch {
  let last = -1;
  return (done, total) => {
    const percent = total > 0 ? Math.floor((100 * done) / total) : 100;
    if (percent <= last) return;
    last = percent;
    report(percent / 100);
  };
}

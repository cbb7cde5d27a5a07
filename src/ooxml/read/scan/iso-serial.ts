const ISO =
  /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
const DAY = 86_400_000;

/**
 * The serial number of a date, a time or both written as ISO text (a cell of the type "d"), as the workbook counts
 * days; null for anything else. A time zone is left aside: cells know none. In the system of 1900, whose
 * 29 February never was, days before March 1900 are counted one lower.
 * @example isoSerial('2024-03-01', 1900); // => 45352
 */
export function isoSerial(text: string, system: 1900 | 1904): number | null {
  const [whole, year, month, day, hours, minutes, seconds] = ISO.exec(text.trim()) ?? [];
  if (whole === undefined || (year === undefined && hours === undefined)) return null;
  const time = (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
  if (time >= 1) return null;
  if (year === undefined) return time;
  const days = dayOf(Number(year), Number(month), Number(day));
  const serial = days === null ? -1 : serialOf(days, system);
  return serial < 0 ? null : serial + time;
}

/** Days since 1970; null for a day that is in no calendar. */
function dayOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / DAY : null;
}

function serialOf(days: number, system: 1900 | 1904): number {
  if (system === 1904) return days + 24_107;
  const serial = days + 25_569;
  return serial < 61 ? serial - 1 : serial;
}

/** Today where the user is, ISO. */
export const localDay = (now = new Date()): string => {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const channel = (hex: string, from: number): number => parseInt(hex.slice(from, from + 2), 16);

const isDarkColour = (hex: string): boolean =>
  /^#[0-9a-f]{6}$/i.test(hex) &&
  0.299 * channel(hex, 1) + 0.587 * channel(hex, 3) + 0.114 * channel(hex, 5) < 128;

/**
 * Whether the pane is to be dark: by the background of Excel's own panes where it tells, else by the system's setting
 * (Excel on the web tells nothing).
 */
export const isDarkTheme = (): boolean => {
  // Absent in some hosts, whatever its type says.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.bodyBackgroundColor === undefined
    ? window.matchMedia('(prefers-color-scheme: dark)').matches
    : isDarkColour(theme.bodyBackgroundColor);
};

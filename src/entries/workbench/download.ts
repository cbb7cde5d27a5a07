const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
} as const;

/** Long enough for a browser that asks the user where to put the file. */
const KEPT_MS = 60_000;

/** The page draws and hears again after so long, however much there is to write. */
const BREATH_MS = 50;

const breathe = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Hands the user a new file of this name. The browser keeps whatever stands under that name already. */
export async function download(name: string, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  const parts: BlobPart[] = [];
  let drawn = performance.now();
  for await (const piece of pieces) {
    // Copied: a Blob does not take a view on memory that may be shared.
    parts.push(new Uint8Array(piece));
    if (performance.now() - drawn < BREATH_MS) continue;
    await breathe();
    drawn = performance.now();
  }
  const type = name.toLowerCase().endsWith('.xlsm') ? TYPES.xlsm : TYPES.xlsx;
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

/** Thousands of runs, none of which waits: a window that must breathe between two steps is not there. */
export const inNoTime = (): void => {
  const { CompressionStream } = globalThis;
  beforeAll(() => {
    jest
      .spyOn(globalThis, 'setTimeout')
      .mockImplementation(((goOn: () => void) => setImmediate(goOn)) as never);
    // What a run keeps of the cells before it stays readable then, as on a platform that cannot compress.
    Reflect.deleteProperty(globalThis, 'CompressionStream');
  });
  afterAll(() => {
    jest.restoreAllMocks();
    Object.assign(globalThis, { CompressionStream });
  });
};

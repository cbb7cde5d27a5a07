import type { Limits } from './world';

/** How Excel is to be started. */
export interface ExcelOptions {
  /** Requirement sets that differ from the usual ones ({ ExcelApi: '1.9' }); '' leaves a set out. */
  readonly matrix?: Readonly<Record<string, string>>;
  /** The language of Excel ("ru-RU"); English where absent. */
  readonly locale?: string;
  readonly limits?: Partial<Limits>;
}

/** What the library from npm knows in full, and a little more than the floor of the add-in. */
const usualMatrix: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.3',
  SharedRuntime: '1.1',
  RibbonApi: '1.1',
  DialogApi: '1.1',
  DelayForCellEdit: '1.1',
};

/** The requirement sets of the options, with the usual ones where they say nothing. */
export function matrixOf(options: ExcelOptions): Readonly<Record<string, string>> {
  const whole = { ...usualMatrix, ...options.matrix };
  return Object.fromEntries(Object.entries(whole).filter(([, version]) => version !== ''));
}

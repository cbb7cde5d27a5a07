import { abcClass, FunctionFault, tier } from '../functions';

type CellFunction = (value: unknown, values: unknown, limits?: unknown, labels?: unknown) => unknown;

/** A fault of ours becomes the host's own error, so that its sentence reaches the cell; any other error stays one. */
function inExcel(answer: CellFunction): CellFunction {
  return (value, values, limits, labels) => {
    try {
      return answer(value, values, limits, labels);
    } catch (fault) {
      if (!(fault instanceof FunctionFault)) throw fault;
      const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- an Error when it runs; only its type does not say so
      throw new CustomFunctions.Error(fault.code === '#N/A' ? notAvailable : invalidValue, fault.message);
    }
  };
}

CustomFunctions.associate('TIER', inExcel(tier));
CustomFunctions.associate('ABC_CLASS', inExcel(abcClass));

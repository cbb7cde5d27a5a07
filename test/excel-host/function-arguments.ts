/** Cells and ranges as a custom function receives them, by its metadata. */

export type CellError = '#N/A' | '#VALUE!' | '#REF!' | '#DIV/0!' | '#NUM!' | '#NAME?' | '#NULL!';
/** Null is a blank cell. */
export type CellArgument = number | string | boolean | null | { readonly error: CellError };
export type FunctionArgument = CellArgument | readonly (readonly CellArgument[])[] | undefined;
export type Blanks = 'zero' | 'null';

/** As in functions.json. */
export interface ParameterMetadata {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly parameters: readonly ParameterMetadata[];
}

/** The metadata file of an add-in's functions; the permission for errors holds for all of them. */
export interface FunctionsFile {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export interface Marshalled {
  /** One entry a parameter: an omitted one is null, a repeating one a list. */
  readonly values: readonly unknown[];
  readonly firstError: CellError | null;
}

/** Throws where Excel would not accept the formula: too few or too many arguments. */
export function marshal(
  metadata: FunctionMetadata,
  args: readonly FunctionArgument[],
  blanks: Blanks,
): Marshalled {
  const { parameters, id } = metadata;
  const repeats = parameters.at(-1)?.repeating === true;
  if (args.length > parameters.length && !repeats) throw new Error(`too many arguments for ${id}`);
  const values = parameters.map((parameter, index) => {
    if (parameter.repeating === true) {
      return args.slice(index).map((argument) => shaped(parameter, argument, blanks));
    }
    if (args[index] === undefined && parameter.optional !== true)
      throw new Error(`${id} needs ${parameter.name}`);
    return shaped(parameter, args[index], blanks);
  });
  return { values, firstError: firstErrorOf(args) };
}

function shaped(parameter: ParameterMetadata, argument: FunctionArgument, blanks: Blanks): unknown {
  if (argument === undefined) return null;
  const matrix = parameter.dimensionality === 'matrix';
  if (isRange(argument)) {
    if (!matrix) throw new Error(`HostGap: a range for the single value ${parameter.name}`);
    return argument.map((row) => row.map((cell) => sent(parameter, cell, blanks)));
  }
  const cell = sent(parameter, argument, blanks);
  return matrix ? [[cell]] : cell;
}

function sent({ name, type }: ParameterMetadata, cell: CellArgument, blanks: Blanks): unknown {
  if (cell === null) return blanks === 'zero' ? 0 : null;
  if (typeof cell === 'object') return { type: 'CustomFunctionError', code: cell.error };
  // Excel converts or refuses; how exactly has not been seen.
  if (type !== undefined && type !== 'any' && type !== typeof cell) {
    throw new Error(`HostGap: ${typeof cell} for ${name}, which is a ${type}`);
  }
  return cell;
}

function isRange(argument: FunctionArgument): argument is readonly (readonly CellArgument[])[] {
  return Array.isArray(argument);
}

function firstErrorOf(args: readonly FunctionArgument[]): CellError | null {
  const cells = args.flatMap((argument) => (isRange(argument) ? argument.flat() : [argument]));
  for (const cell of cells) {
    if (typeof cell === 'object' && cell !== null) return cell.error;
  }
  return null;
}

/** A column that a measure needs and the checked model therefore names. Throws where the orders were read without it. */
export function neededColumn<Column>(column: Column | null, header: string): Column {
  if (column === null) throw new Error(`the orders were read without a column "${header}"`);
  return column;
}

/** The in-memory workbook was asked for something it does not imitate; never a spreadsheet's own answer. */
export class WorkbookGap extends Error {
  constructor(readonly what: string) {
    super(`the in-memory workbook does not imitate: ${what}`);
    this.name = 'WorkbookGap';
  }
}

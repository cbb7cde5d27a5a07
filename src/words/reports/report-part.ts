/** How the cells of a column stand: texts left, numbers right. */
export interface ReportColumn {
  readonly label: string;
  readonly side: 'left' | 'right';
}

/** A piece of a report: something said, one figure under its name, or a table with the number of rows it leaves out. */
export type ReportPart =
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'line'; readonly label: string; readonly text: string }
  | {
      readonly kind: 'table';
      readonly title: string;
      readonly columns: readonly ReportColumn[];
      readonly rows: readonly (readonly string[])[];
      readonly more: number;
    };

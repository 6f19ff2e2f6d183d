/** What a workbook keeps of what stands in it before a change of many cells. */
export interface Keeping {
  /** What changes, so that it can be taken back. */
  readonly undo?: boolean;
  /** Hidden copies of the sheets. */
  readonly copies?: boolean;
}

/** One side of a cell's frame, in the words of Office.js (`Continuous`, `Thin`, `#1F4E79`). */
export interface LookBorder {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** The looks of a cell, row or column in the words of Office.js; what is absent is the workbook's default. */
export interface Look {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly shrinkToFit?: boolean;
  readonly unlocked?: boolean;
  readonly formulaHidden?: boolean;
  /** By side: EdgeTop, EdgeBottom, EdgeLeft, EdgeRight. */
  readonly borders?: Readonly<Record<string, LookBorder>>;
}

/** A change of looks: what differs between the two is changed, all else (theme colours, rotation …) stays. */
export interface LookChange {
  readonly before: Look;
  readonly after: Look;
}

/** A stretch of text printed alike. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** The field as typed without braces (`hoso.tiep_nhan`, `tyle(a; b)`): a content control's tag in Word. */
  readonly field?: string;
  /** `guidance`: a template's `[…]` still there; `unfilled`: a field that could not be computed. Highlighted in a draft. */
  readonly mark?: 'guidance' | 'unfilled';
}

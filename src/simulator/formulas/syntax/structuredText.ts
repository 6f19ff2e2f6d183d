/** A reference into a table: `[@[Kỳ này]]`, `tblSoLieu[[#This Row],[Kỳ này]]`, `tblSoLieu[Kỳ này]`. */
export interface StructuredReference {
  /** Null: the table that the formula stands in. */
  readonly table: string | null;
  readonly column: string;
  /** Only the cell in the formula's own row. */
  readonly thisRow: boolean;
}

/** Its token; `[1]Sheet1!A1`, a link to another workbook, is none. */
export const STRUCTURED =
  /(?:[\p{L}_\\][\p{L}\p{N}_.\\]*)?\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\](?![\p{L}\p{N}_'!])/uy;

const COLUMN = String.raw`((?:'.|[^[\]'])+)`;
const FORMS: readonly (readonly [RegExp, boolean])[] = [
  [new RegExp(String.raw`^\[#This Row\]\s*,\s*\[${COLUMN}\]$`, 'iu'), true],
  [new RegExp(String.raw`^@\s*\[${COLUMN}\]$`, 'u'), true],
  [new RegExp(String.raw`^@${COLUMN}$`, 'u'), true],
  [new RegExp(String.raw`^\[#Data\]\s*,\s*\[${COLUMN}\]$`, 'iu'), false],
  [new RegExp(String.raw`^(?!#)${COLUMN}$`, 'u'), false],
];

/** Understands a structured reference of one column; null for any other. */
export function parseStructured(text: string): StructuredReference | null {
  const open = text.indexOf('[');
  const table = open === 0 ? null : text.slice(0, open);
  const inner = text.slice(open + 1, -1).trim();
  for (const [form, thisRow] of FORMS) {
    const [, column] = form.exec(inner) ?? [];
    if (column !== undefined) return { table, column: column.replace(/'(.)/gu, '$1'), thisRow };
  }
  return null;
}

/** A conditional format that the add-in made: its sheet, and its id while the workbook stays open. */
export interface Mark {
  readonly sheet: string;
  readonly id: string;
}

/** Letters inside the sentinel: one mark per severity. */
export type MarkKind = 'L' | 'C';

/** A formula that is always true and says whose it is; it survives saving, which ids do not. */
export function sentinel(kind: MarkKind): string {
  return `=OR(TRUE,"BaoCao57"="${kind}")`;
}

const SENTINEL = /"BaoCao57"\s*=\s*"[A-Z]"/;

/**
 * Queues the search for the add-in's own marks on a sheet. The custom rule is loaded null-safely: loading
 * `custom/rule` fails as soon as the sheet holds another kind of conditional format (office-js#2180).
 */
export function queueMarks(worksheet: Excel.Worksheet, sheet: string): () => readonly Mark[] {
  const formats = worksheet.getRange().conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return () => formats.items.filter(isOurs).map(({ id }) => ({ sheet, id }));
}

function isOurs(format: Excel.ConditionalFormat): boolean {
  if (format.type !== 'Custom' || format.customOrNullObject.isNullObject) return false;
  return SENTINEL.test(format.customOrNullObject.rule.formula);
}

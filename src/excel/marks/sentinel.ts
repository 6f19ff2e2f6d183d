/** Letters inside the sentinel: one mark per severity. */
export type MarkKind = 'L' | 'C';

/** A formula that is always true and says whose it is; it survives saving, copying and moving, which ids do not. */
export function sentinel(kind: MarkKind): string {
  return `=OR(TRUE,"BaoCao57"="${kind}")`;
}

/** The whole formula: one that a person made and that merely quotes ours is not ours. Separators follow the region. */
const SENTINEL = /^=OR\(\s*\p{L}+\s*[,;]\s*"BaoCao57"\s*=\s*"[A-Z]"\s*\)$/iu;

/** Whether a rule's formula is one of the add-in's own marks. */
export function isSentinel(formula: unknown): boolean {
  return typeof formula === 'string' && SENTINEL.test(formula.trim());
}

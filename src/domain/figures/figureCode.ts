import { headerKey } from '../vietnamese';

const SHAPE = /^[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+$/;
const RESERVED = /^(?:ct|nv|vb)\.|\.(?:luy_ke|ky_truoc)$/;

/** Mã as it is compared: without regard to letter case. */
export function figureCode(text: string): string {
  return headerKey(text);
}

/** Whether a code has the shape of one: `hoso.tiep_nhan`. */
export function isFigureCode(code: string): boolean {
  return SHAPE.test(code);
}

/** Whether a code is kept for derived figures (`ct.`, `nv.`, `vb.`) or for other columns (`.luy_ke`, `.ky_truoc`). */
export function isReservedCode(code: string): boolean {
  return RESERVED.test(code);
}

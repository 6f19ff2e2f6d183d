import { CUMULATIVE_ENDING, PREVIOUS_ENDING } from '../contract';
import { headerKey } from '../letters/vietnamese';
import { COUNTED_SHEETS } from './countedFigures';

const SHAPE = /^[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+$/;
const PREFIXES: readonly string[] = COUNTED_SHEETS.map(({ prefix }) => `${prefix}.`);
const ENDINGS: readonly string[] = [CUMULATIVE_ENDING, PREVIOUS_ENDING];

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
  return (
    PREFIXES.some((prefix) => code.startsWith(prefix)) ||
    ENDINGS.some((ending) => code.endsWith(ending))
  );
}

import { ROMAN_QUARTERS, type Period } from '../../../figures/period/period';
import type { CellValue } from '../../../grid';

/** Kỳ số of the next period in the form of the old: `05` → `06`, `IV` → `I`, `Quý IV` → `Quý I`; a blank stays blank. */
export function numberInForm(typed: CellValue, old: Period, next: Period): CellValue {
  if (typeof typed === 'number') return typed === old.number ? next.number : typed;
  if (typeof typed !== 'string') return typed;
  return typed.replace(/\d+|(?<!\p{L})(?:IV|I{1,3})(?!\p{L})/iu, (found) =>
    digitsInForm(found, old.number, next.number),
  );
}

/** A number in the form of another: Roman or with a leading zero as that was; unchanged where it does not name `old`. */
export function digitsInForm(found: string, old: number, next: number): string {
  if (/^\d+$/u.test(found)) {
    if (Number(found) !== old) return found;
    return found.startsWith('0') ? String(next).padStart(found.length, '0') : String(next);
  }
  const roman = ROMAN_QUARTERS[next - 1] ?? String(next);
  return found === found.toLowerCase() ? roman.toLowerCase() : roman;
}

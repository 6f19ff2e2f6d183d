import { editDistance } from '../../letters/editDistance';
import { headerKey, withoutMarks } from '../../letters/vietnamese';

/** Longer texts are data or notes, never a header. */
const LONGEST = 80;

/**
 * Whether a header or sheet name is most likely a slip for `expected`: other marks (`Kết qua`), one or two letters off
 * (`Kết quả`/`Kêt qủa`), or more words behind it (`Kết quả (tính đến hết ngày 26/4/2026)`).
 */
export function isClose(found: string, expected: string): boolean {
  if (found.length > LONGEST) return false;
  const typed = withoutMarks(headerKey(found));
  const wanted = withoutMarks(headerKey(expected));
  if (typed === wanted || startsWith(typed, wanted)) return true;
  return editDistance(typed, wanted) <= (wanted.length > 8 ? 2 : wanted.length > 1 ? 1 : 0);
}

function startsWith(typed: string, wanted: string): boolean {
  return (
    wanted.length > 3 && typed.startsWith(wanted) && !/[a-z0-9]/.test(typed.charAt(wanted.length))
  );
}

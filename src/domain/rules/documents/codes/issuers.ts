import { headerKey, withoutMarks } from '../../../letters/vietnamese';
import { perText } from '../../../memo/perText';

/** Bodies of a commune and above: how they are named, and what their codes bear. */
const BODIES: readonly (readonly [RegExp, RegExp, string])[] = [
  [/ban chi dao|^bcd/u, /^BCĐ/u, 'Ban Chỉ đạo'],
  [/uy ban kiem tra|ubkt/u, /^UBKT/u, 'Ủy ban kiểm tra'],
  [/dang uy|thuong truc dang uy|ban thuong vu dang uy/u, /^ĐU/u, 'Đảng ủy'],
  [/tinh uy/u, /^TU/u, 'Tỉnh ủy'],
  [/hoi dong nhan dan|^hdnd/u, /^HĐND/u, 'HĐND'],
  [/uy ban nhan dan|^ubnd/u, /^UBND|^CT/u, 'UBND'],
];

/** Whether a body can have issued a document whose code bears these letters; unknown bodies can. */
export function mayIssue(issuer: string, letters: string): boolean {
  const own = bodyNamed(issuer);
  const ofCode = bodyOfCode(letters);
  return !own || !ofCode || own === ofCode;
}

/** Whose documents bear these letters: `Ban Chỉ đạo` for `BCĐ`. */
export function issuerOf(letters: string): string | undefined {
  return bodyOfCode(letters)?.[2];
}

const bodyNamed = perText((issuer) => {
  const name = withoutMarks(headerKey(issuer));
  return BODIES.find(([named]) => named.test(name));
});
const bodyOfCode = perText((letters) => BODIES.find(([, bears]) => bears.test(letters)));

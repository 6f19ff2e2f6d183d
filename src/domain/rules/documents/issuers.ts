import { headerKey, withoutMarks } from '../../vietnamese';
import { remembering } from '../text/remembering';

/** Bodies of a commune and above: how they are named, and what their codes bear. */
const BODIES: readonly (readonly [RegExp, RegExp])[] = [
  [/ban chi dao|^bcd/u, /^BCĐ/u],
  [/uy ban kiem tra|ubkt/u, /^UBKT/u],
  [/dang uy|thuong truc dang uy|ban thuong vu dang uy/u, /^ĐU/u],
  [/tinh uy/u, /^TU/u],
  [/hoi dong nhan dan|^hdnd/u, /^HĐND/u],
  [/uy ban nhan dan|^ubnd/u, /^UBND|^CT/u],
];

/** Whether a body can have issued a document whose code bears these letters; unknown bodies can. */
export function mayIssue(issuer: string, letters: string): boolean {
  const own = bodyNamed(issuer);
  const ofCode = bodyOfCode(letters);
  return !own || !ofCode || own === ofCode;
}

const bodyNamed = remembering((issuer) => {
  const name = withoutMarks(headerKey(issuer));
  return BODIES.find(([named]) => named.test(name));
});
const bodyOfCode = remembering((letters) => BODIES.find(([, bears]) => bears.test(letters)));

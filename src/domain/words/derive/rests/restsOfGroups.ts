import { isOneUnit, leadOf, type Num, type Scope, tailOf } from '../numbers';

/** Words for what a commune is parted into, and its files, offices and classes sorted by. */
const GROUPS: ReadonlySet<string> = new Set(
  'lĩnh nhóm tổ thôn xóm ấp bản buôn khu khóm đơn cơ khoản ngành kênh làng phường xã'.split(' '),
);

/** Whether a number may be the whole or a part of what is left. */
export function isOneThing(scope: Scope, one: Num, left: Num): boolean {
  // `Vàm Ngang (52), Đước Già (47), …, bốn tổ còn lại thấp hơn`: bare numbers count no groups.
  const isBare = one.unit === undefined && GROUPS.has(left.unit ?? '');
  return (!isBare && isOneUnit(one, left)) || isEchoed(scope, one, left) || isPost(one, left);
}

/** `kích hoạt 389 tài khoản, còn 23 hồ sơ chưa kích hoạt`: what was done to the part is not done to the rest. */
function isEchoed(scope: Scope, part: Num, left: Num): boolean {
  const done = /(\p{L}+ \p{L}+) (?:được )?$/u.exec(leadOf(scope, part, 30))?.[1];
  return done !== undefined && tailOf(scope, left, 50).includes(`chưa ${done}`);
}

/** `sáu ấp có 5.600 người, kích hoạt 4.756 người; bốn ấp còn lại có 3.400 người`: places are left, and the whole is that of others. */
export function isOfOtherPlaces(scope: Scope, whole: Num, part: Num, left: Num): boolean {
  const place = PLACES_LEFT.exec(leadOf(scope, left, 60))?.[1];
  return (
    place !== undefined &&
    PLACES_FIRST.exec(leadOf(scope, whole))?.[1] === place &&
    !scope.line.slice(whole.at, part.at).includes(` ${place} `)
  );
}

const PLACES_LEFT = /# (\p{L}+)(?: \p{L}+){0,2} còn lại [^#%÷;.,]*$/u;
const PLACES_FIRST = /(?:^|[,;] )# (\p{L}+) [^#÷;,.()]*$/u;

/** Posts are filled with men, and men are missing. */
export function isPost(one: Num, left: Num): boolean {
  return one.unit === 'biên' && left.unit === 'người';
}

/** `bốn tổ cao hơn, tổ Rạch Cui vừa bằng, bốn tổ còn lại thấp hơn`: how many are told by their name between a part and the rest. */
export function singlesBetween({ said }: Scope, part: Num, left: Num): number {
  if (left.unit === undefined || !GROUPS.has(left.unit) || part.at > left.at) return 0;
  const named = new RegExp(
    String.raw`(?:[,;]|(?<!\p{L})và) ${left.unit} (?:\p{Ll}+ ){0,2}\p{Lu}`,
    'gu',
  );
  return said.cased.slice(part.at, left.at).match(named)?.length ?? 0;
}

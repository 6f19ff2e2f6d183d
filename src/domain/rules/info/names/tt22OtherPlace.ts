import { editDistance } from '../../../editDistance';
import type { Facts } from '../../../facts';
import { perText } from '../../../perText';
import type { Place } from '../../../place';
import { normalize, withoutMarks } from '../../../vietnamese';
import { passages } from '../../../words/passages';
import type { Remark, Rule } from '../../rule';
import { quote } from '../../text/quote';
import { infoLines, infoPlace, infoText } from '../infoItem';

/** What a commune was made from, or works with, may be named. */
const OTHERS =
  /sáp nhập|sắp xếp|hợp nhất|trên cơ sở|(?<!\p{L})cũ(?!\p{L})|trước đây|giáp|liên xã|học tập|phối hợp với|kết nghĩa|tham quan|các xã|các phường|huyện/iu;
const BODY = String.raw`(?:công an|đảng ủy|ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|mặt trận tổ quốc|ubmttq|đoàn thanh niên|đoàn tncs hồ chí minh|hội (?:liên hiệp )?phụ nữ|hội nông dân|hội cựu chiến binh|trạm y tế|ban chỉ huy quân sự|địa bàn|toàn|chủ tịch ubnd)`;

export const tt22OtherPlace: Rule = {
  id: 'TT22',
  title: 'Tên xã, phường khác còn sót trong lời',
  severity: 'Cảnh báo',
  example: 'Xã Hòa Bình An mà lời viết “xã Hòa An”; báo cáo của xã mà viết “Công an phường”.',
  remedy: 'Sửa tên trong lời cho đúng đơn vị mình.',
  *check(facts) {
    const name = normalize(infoText(facts, 'ten_don_vi'));
    const kind = infoText(facts, 'loai_don_vi').toLowerCase();
    if (name === '' || !['xã', 'phường', 'đặc khu'].includes(kind)) return;
    for (const { at, text } of spoken(facts)) {
      const remark = text
        .split(/(?<=[.!?]) /u)
        .filter((sentence) => !OTHERS.test(sentence))
        .map((one) => otherName(one, kind, name) ?? otherKind(one, kind) ?? otherSubject(one, kind))
        .find((one) => one !== undefined);
      if (remark) yield { at, also: [infoPlace(facts, 'ten_don_vi')], ...remark };
    }
  },
};

function spoken(facts: Facts): readonly { readonly at: Place; readonly text: string }[] {
  const title = { at: infoPlace(facts, 'trich_yeu'), text: infoText(facts, 'trich_yeu') };
  const recipients = {
    at: infoPlace(facts, 'noi_nhan'),
    text: infoLines(facts, 'noi_nhan').join('; '),
  };
  const words = passages(facts, 'printed').filter(({ generated }) => !generated);
  return [title, recipients, ...words];
}

/** A name that is nearly the own one: a word left out, a letter lost; or any other behind `trên địa bàn`. */
function otherName(text: string, kind: string, name: string): Pick<Remark, 'message'> | undefined {
  for (const { 0: whole, 1: body = '', 2: raw = '', index } of text.matchAll(named(kind))) {
    const other = capitals(raw);
    const found = whole.slice(0, whole.length - raw.length) + other;
    if (other === '' || other === other.toUpperCase() || isOwn(other, name)) continue;
    const near = isNear(other, name);
    const own =
      (/^(?:địa bàn|toàn) $/iu.test(body) && other.includes(' ')) ||
      isReporting(text, index, found) ||
      isSubject(text, index, found);
    if (near || own)
      return {
        message: `${quote(found)}: tên đơn vị đã khai là “${name}”, sửa thành “${kind} ${name}” nếu nói về đơn vị mình.`,
      };
  }
  return undefined;
}

const named = perText(
  (kind) =>
    new RegExp(
      String.raw`(?<!\p{L})(${BODY} )?${kind} ((?:\p{Lu}[\p{L}’']*)(?: \p{Lu}[\p{L}’']*){0,3})`,
      'giu',
    ),
);

/** The leading words that truly begin with a capital: the pattern reads without regard to case. */
function capitals(raw: string): string {
  return /^\p{Lu}[\p{L}’']*(?: \p{Lu}[\p{L}’']*)*/u.exec(raw)?.[0] ?? '';
}

/** The own name, perhaps with more capitals behind, or in other marks, which is TT05's. */
function isOwn(other: string, name: string): boolean {
  const bare = (text: string) => withoutMarks(text).toLowerCase();
  return bare(other) === bare(name) || `${bare(other)} `.startsWith(`${bare(name)} `);
}

function isNear(other: string, name: string): boolean {
  const [said, own] = [other.split(' '), name.split(' ')];
  if (said.length === own.length) {
    const differing = own.filter((word, at) => said[at] !== word);
    const at = own.findIndex((word, index) => said[index] !== word);
    const distance = editDistance(withoutMarks(said[at] ?? ''), withoutMarks(own[at] ?? ''));
    return own.length > 1 && differing.length === 1 && distance === 1;
  }
  let place = 0;
  for (const word of own) if (said[place] === word) place += 1;
  return said.length > 1 && said.length === own.length - 1 && place === said.length;
}

/** `Công an phường` in the report of a xã. */
function otherKind(text: string, kind: string): Pick<Remark, 'message' | 'severity'> | undefined {
  const found = ofOtherKind(kind).exec(text);
  if (!found || /\p{Lu}/u.test(text.charAt(found.index + found[0].length + 1))) return undefined;
  return {
    severity: 'Gợi ý',
    message: `${quote(found[0])} trong báo cáo của ${kind}: sửa thành “${found[1] ?? ''} ${kind}”.`,
  };
}

const ofOtherKind = perText((kind) => {
  const others = ['xã', 'phường', 'đặc khu', 'thị trấn'].filter((one) => one !== kind).join('|');
  return new RegExp(
    String.raw`(?<!\p{L})(${BODY}) (${others})(?! hội|\p{L}|[,/] ?(?:xã|phường)| và )`,
    'iu',
  );
});

/** `UBND xã A báo cáo …`, and the closing sentence's `của UBND xã A`. */
function isReporting(text: string, index: number, found: string): boolean {
  if (!/^ubnd /iu.test(found)) return false;
  const after = text.slice(index + found.length);
  if (/^trên đây là/iu.test(text)) return /^[.;]?(?:\/\.)?$/u.test(after);
  return /(?:^|, )$/u.test(text.slice(0, index)) && /^ báo cáo/u.test(after);
}

/** `Xã A có 12 bản`, `…, Công an phường A đã …`: what the report tells is its own unit's. */
function isSubject(text: string, index: number, found: string): boolean {
  const isBare = /^(?:xã|phường|đặc khu) /iu.test(found);
  const starts = isBare ? index === 0 : /(?:^|[,:] )$/u.test(text.slice(0, index));
  return starts && ACTS.test(text.slice(index + found.length));
}

const DOES =
  'được giao|đã|nhận|tiếp nhận|ban hành|lắp|tổ chức|bố trí|thành lập|hoàn thành|triển khai|huy động|giải quyết|xử lý|vận động|có|đạt|tiếp tục|phấn đấu';

const ACTS = new RegExp(String.raw`^ (?:${DOES})(?!\p{L})`, 'iu');

const doing = perText(
  (other) => new RegExp(String.raw`(?<=^|[.;:,] )${other} (?:${DOES})(?!\p{L})`, 'iu'),
);

/** `Xã được giao 10 nhiệm vụ` in the report of a phường. */
function otherSubject(
  text: string,
  kind: string,
): Pick<Remark, 'message' | 'severity'> | undefined {
  if (kind === 'đặc khu') return undefined;
  const other = kind === 'xã' ? 'phường' : 'xã';
  const found = doing(other).exec(text);
  if (!found || /(?:xã|phường), $/iu.test(text.slice(0, found.index))) return undefined;
  return {
    severity: 'Gợi ý',
    message: `${quote(found[0])} trong báo cáo của ${kind}: có lẽ là “${kind.charAt(0).toUpperCase()}${kind.slice(1)}”, “${kind}”.`,
  };
}

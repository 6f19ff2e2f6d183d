import { clip } from '../../../letters/clipped';
import { editDistance } from '../../../letters/editDistance';
import type { Facts } from '../../../facts';
import { toDay } from '../../../number/dates/date';
import { perText } from '../../../memo/perText';
import type { Place } from '../../../place';
import { capitalized, normalize, withoutMarks } from '../../../letters/vietnamese';
import { inAnyCase } from '../../../words/inAnyCase';
import { passages } from '../../../words/passages';
import type { Remark, Rule } from '../../rule';
import { quote } from '../../text/quote';
import { documentRows } from '../../rows/dataRows';
import { infoLines, infoPlace, infoText } from '../infoItem';

/** What a commune was made from, or works with, may be named. */
const OTHERS =
  /sáp nhập|sắp xếp|hợp nhất|trên cơ sở|(?<!\p{L})cũ(?!\p{L})|trước đây|giáp|liên (?:xã|phường)|học tập|học hỏi|kinh nghiệm|mô hình của|phối hợp (?:với|cùng)|cùng với|kết nghĩa|giao lưu|tham quan|bàn giao|biệt phái|luân chuyển|điều động|chuyển (?:đến|đi|từ)|so với (?:xã|phường)|đơn vị bạn|các xã|các phường|huyện/u;
const BODY = String.raw`(?:công an|đảng ủy|ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|mặt trận tổ quốc|ủy ban mttq|ubmttq|đoàn thanh niên|đoàn tncs hồ chí minh|hội (?:liên hiệp )?phụ nữ|hội nông dân|hội cựu chiến binh|trạm y tế|ban chỉ huy quân sự|ban chỉ đạo|trung tâm phục vụ hành chính công|trung tâm pvhcc|bộ phận (?:một cửa|tiếp nhận và trả kết quả)|(?:trang|cổng) thông tin điện tử|văn phòng hđnd và ubnd|đài truyền thanh|địa bàn|toàn|chủ tịch ubnd)`;

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
    const codes = ownCodes(facts);
    for (const { at, text, isAddress } of spoken(facts)) {
      const remark = text
        .split(/(?<=[.!?]) /u)
        .map((one) => otherPlace({ text: one, isAddress, codes }, kind, name))
        .find((one) => one !== undefined);
      if (remark) yield { at, also: [infoPlace(facts, 'ten_don_vi')], ...remark };
    }
  },
};

/** A place that may be named, and only where no other may be; the cheapest looks first. */
function otherPlace(
  spoken: Pick<Spoken, 'text' | 'isAddress'> & { codes: readonly string[] },
  kind: string,
  name: string,
): Pick<Remark, 'message' | 'severity'> | undefined {
  const { text } = spoken;
  const mayBeKind = otherThan(kind).test(text);
  if ((!mayBeKind && !MAY_NAME.test(text)) || OTHERS.test(smallFirst(text))) return undefined;
  return (
    otherName(spoken, kind, name) ??
    (mayBeKind ? (otherKind(text, kind) ?? otherSubject(text, kind)) : undefined)
  );
}

/** What every name behind its kind holds. */
const MAY_NAME = new RegExp(
  String.raw`(?:${['xã', 'phường', 'đặc khu'].map(inAnyCase).join('|')}) [^a-z ]`,
);
/** … and every kind but the own one. */
const otherThan = perText(
  (kind) =>
    new RegExp(
      ['xã', 'phường', 'đặc khu', 'thị trấn']
        .flatMap((one) => (one === kind ? [] : [inAnyCase(one)]))
        .join('|'),
    ),
);

/** Since this day there are the communes of today. */
const FIRST_DAY = toDay({ year: 2025, month: 7, day: 1 }) ?? 0;

interface Spoken {
  readonly at: Place;
  readonly text: string;
  /** Says to whom a report goes, or by whom a document was issued. */
  readonly isAddress: boolean;
}

function spoken(facts: Facts): readonly Spoken[] {
  const item = (field: 'trich_yeu' | 'noi_nhan' | 'kinh_gui', isAddress: boolean): Spoken => ({
    ...{ at: infoPlace(facts, field), isAddress },
    text: infoLines(facts, field)
      .map(normalize)
      .join(isAddress ? '; ' : ' '),
  });
  const words = passages(facts, 'printed').filter(({ generated }) => !generated);
  return [
    item('trich_yeu', false),
    item('noi_nhan', true),
    item('kinh_gui', true),
    ...issuers(facts),
    ...words.map(({ at, text }) => ({ at, text, isAddress: false })),
  ];
}

/** Bodies that issued documents of the list, each once, where they bear the own name; what a commune was made from may have issued some before. */
function issuers(facts: Facts): readonly Spoken[] {
  const firsts = new Map<string, Place>();
  for (const { cells } of documentRows(facts)) {
    const { text, at } = cells.issuer;
    const { meaning } = cells.issuedOn;
    const isEarlier = meaning.kind === 'date' && meaning.span.to < FIRST_DAY;
    if (!isEarlier && !firsts.has(text)) firsts.set(text, at);
  }
  const named = [...firsts].map(([text, at]) => ({ at, text: normalize(text), isAddress: true }));
  const own = normalize(infoText(facts, 'ten_don_vi'));
  return named.some(({ text }) => text.endsWith(` ${own}`)) ? named : [];
}

/** Numbers and letters of the documents in the list: they are the own ones. */
function ownCodes(facts: Facts): readonly string[] {
  return documentRows(facts)
    .map(({ cells }) => normalize(cells.code.text))
    .filter((code) => code !== '');
}

/** A name that is nearly the own one: a word left out, a letter lost; or any other where only the own can stand. */
function otherName(
  { text, isAddress, codes }: Pick<Spoken, 'text' | 'isAddress'> & { codes: readonly string[] },
  kind: string,
  name: string,
): Pick<Remark, 'message'> | undefined {
  for (const { 0: whole, 1: body = '', 2: raw = '', index } of text.matchAll(NAMED)) {
    const other = capitals(raw);
    const found = whole.slice(0, whole.length - raw.length) + other;
    if (other === '' || other === other.toUpperCase() || isOwn(other, name)) continue;
    const isBody = body !== '' && !/^(?:địa bàn|toàn) $/iu.test(body);
    const own =
      isNear(other, name) ||
      (body !== '' && !isBody && other.includes(' ')) ||
      (isBody && isAddress) ||
      (isBody && isIssuer(text.slice(0, index), text.slice(index + found.length), codes)) ||
      isReporting(text, index, found) ||
      isSubject(text, index, found);
    if (own)
      return {
        message: `${quote(found)}: tên đơn vị đã khai là “${clip(name)}”, sửa thành “${clip(`${kind} ${name}`)}” nếu nói về đơn vị mình.`,
      };
  }
  return undefined;
}

/** A document of the list, or work that is given, is the own unit's: `Kế hoạch số 14/KH-UBND của UBND xã A`. */
function isIssuer(before: string, after: string, codes: readonly string[]): boolean {
  if (/(?<!\p{L})của $/u.test(before)) {
    const last = /.*(?<!\p{L})số (\S+)[^;]{0,60}$/u.exec(before)?.[1]?.replace(/[,.]$/u, '');
    return last !== undefined && codes.includes(last);
  }
  return (
    /(?<!\p{L})do $/u.test(before) &&
    /^ (?:ban hành|giao|làm chủ đầu tư|quản lý|phê duyệt|vận hành)(?!\p{L})/u.test(after)
  );
}

const NAMED = new RegExp(
  String.raw`(?<!\p{L})(${BODY} )?(?:xã|phường|đặc khu) ((?:\p{Lu}[\p{L}’']*)(?: \p{Lu}[\p{L}’']*){0,3})`,
  'giu',
);

/** `Chợ Cũ` is a name, `Phối hợp với` begins a sentence. */
function smallFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The leading words that truly begin with a capital: the pattern reads without regard to case. */
function capitals(raw: string): string {
  return /^\p{Lu}[\p{L}’']*(?: \p{Lu}[\p{L}’']*)*/u.exec(raw)?.[0] ?? '';
}

/** The own name, perhaps with more capitals behind, or in other marks, which is TT05's. */
function isOwn(other: string, name: string): boolean {
  return bare(other) === bare(name) || `${bare(other)} `.startsWith(`${bare(name)} `);
}

/** Once for the name that is declared: it may be as long as a cell, and be held against thousands. */
const bare = perText((text) => withoutMarks(text).toLowerCase());
const wordsOf = perText((name): readonly string[] => name.split(' '));

function isNear(other: string, name: string): boolean {
  const [said, own] = [wordsOf(other), wordsOf(name)];
  if (said.length === own.length) {
    const differing = own.filter((word, at) => said[at] !== word);
    const at = own.findIndex((word, index) => said[index] !== word);
    const distance = editDistance(withoutMarks(said[at] ?? ''), withoutMarks(own[at] ?? ''));
    return own.length > 1 && differing.length === 1 && distance === 1;
  }
  if (said.length < 2 || said.length !== own.length - 1) return false;
  let place = 0;
  for (const word of own) if (said[place] === word) place += 1;
  return place === said.length;
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

/** `UBND xã A báo cáo …`, and the closing sentence's `của UBND xã A, kính trình …`. */
function isReporting(text: string, index: number, found: string): boolean {
  const [before, after] = [text.slice(0, index), text.slice(index + found.length)];
  if (/^trên đây là/iu.test(text)) return /(?<!\p{L})của $/iu.test(before);
  const speaks = /^ (?:kính |trân trọng |xin )?(?:báo cáo|đề nghị|kiến nghị|trình|cảm ơn)/u;
  return /(?:^|, )$/u.test(before) && BY_COUNCIL.test(found) && speaks.test(after);
}

const BY_COUNCIL = /^(?:ubnd|đảng ủy|ủy ban nhân dân|ban chỉ đạo) /iu;

/** `Xã A có 12 bản`, `…, Công an phường A đã …`: what the report tells is its own unit's. */
function isSubject(text: string, index: number, found: string): boolean {
  const isBare = /^(?:xã|phường|đặc khu) /iu.test(found);
  const starts = isBare ? index === 0 : /(?:^|[,:] )$/u.test(text.slice(0, index));
  return starts && ACTS.test(text.slice(index + found.length));
}

const DOES = [
  'được giao|được cấp|đã|nhận|tiếp nhận|thu nhận|ban hành|lắp|tổ chức|bố trí|thành lập|kiện toàn|hoàn thành|triển khai|huy động',
  'giải quyết|xử lý|vận động|có|đạt|tiếp tục|phấn đấu|chỉ đạo|giao|duy trì|đăng|phát|mở|kích hoạt|rà soát|theo dõi|thực hiện|chi',
  'trang bị|phân công|yêu cầu|chưa|đang|sẽ',
].join('|');

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
    message: `${quote(found[0])} trong báo cáo của ${kind}: có lẽ là “${capitalized(kind)}”, “${kind}”.`,
  };
}

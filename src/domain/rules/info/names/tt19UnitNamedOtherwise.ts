import { clip } from '../../../letters/clipped';
import type { InfoField } from '../../../sheets/info';
import { normalize } from '../../../letters/vietnamese';
import type { Facts } from '../../../facts';
import type { Place } from '../../../place';
import type { Remark, Rule } from '../../rule';
import { quote } from '../../text/quote';
import { typedTexts } from '../../text/typedTexts';
import { infoLines, infoPlace, infoText } from '../infoItem';
import { provinceLevel } from './provinceLevel';

const KINDS = ['xã', 'phường', 'đặc khu', 'thị trấn'];

export const tt19UnitNamedOtherwise: Rule = {
  id: 'TT19',
  title: 'Loại đơn vị hoặc tên tỉnh khác với đã khai',
  severity: 'Cảnh báo',
  example:
    'Loại đơn vị chọn Phường mà lời viết “UBND xã Kha Sơn”; Tỉnh ghi Thái Bình mà Kính gửi UBND tỉnh Thái Nguyên.',
  remedy: 'Sửa ở Thông tin, hoặc sửa lời.',
  *check(facts) {
    yield* kindOf(facts);
    yield* bareKindOf(facts);
    yield* provinceOf(facts);
    yield* provinceLevel(facts);
  },
};

/** What a commune was made from may be told. */
const FORMER = /sáp nhập|sắp xếp|hợp nhất|trên cơ sở|(?<!\p{L})cũ(?!\p{L})|trước đây/iu;

/** The name right behind another kind of unit. */
function* kindOf(facts: Facts): Iterable<Remark> {
  const name = normalize(infoText(facts, 'ten_don_vi'));
  const kind = infoText(facts, 'loai_don_vi').toLowerCase();
  if (!/^[\p{L}\d][\p{L}\d ’'-]{0,99}$/u.test(name) || !KINDS.includes(kind)) return;
  const others = KINDS.filter((one) => one !== kind).join('|');
  const other = new RegExp(String.raw`(?<!\p{L})(${others}) ${name}(?!\p{L})`, 'giu');
  const own = new RegExp(String.raw`(?<!\p{L})${kind} ${name}(?!\p{L})`, 'giu');
  const named = name.toLowerCase();
  const texts = typedTexts(facts).filter(({ words }) => words.toLowerCase().includes(named));
  // What a commune was made from is looked for last: it takes far longer, and a sentence seldom needs it.
  const saysOf = (pattern: RegExp): readonly { readonly at: Place; readonly said: string }[] =>
    texts.flatMap(({ at, words }) => {
      const said = [...words.matchAll(pattern)];
      return said.length === 0 || FORMER.test(words)
        ? []
        : said.map(([, one = '']) => ({ at, said: one }));
    });
  const found = saysOf(other);
  const [first, ...more] = found;
  if (!first) return;
  const usual = saysOf(own).length;
  const declared = infoPlace(facts, 'loai_don_vi');
  const isDeclaredOdd = found.length > usual;
  yield {
    at: isDeclaredOdd ? declared : first.at,
    also: [isDeclaredOdd ? first.at : declared, ...more.map(({ at }) => at)],
    message: `Lời viết “${clip(`${first.said} ${name}`)}” (${found.length} chỗ) trong khi Loại đơn vị là “${clip(infoText(facts, 'loai_don_vi'))}”: sửa thành “${clip(`${kind} ${name}`)}”, hoặc sửa Loại đơn vị.`,
  };
}

/** `toàn xã`, `UBND xã`; `xã tiếp nhận 5.210 hồ sơ`: the commune itself, without its name. */
const SELF =
  /(?<!\p{L})(?:(?:[Tt]oàn|địa bàn|UBND|HĐND|Đảng ủy|Công an) (xã|phường|đặc khu)(?! ?[,/\p{Lu}\d]| (?:và|hoặc|hội|thuộc|lân cận|bạn|khác)(?!\p{L}))|(?<=^|[.;,] )([Xx]ã|[Pp]hường|[Đđ]ặc khu) (?:đã|tiếp nhận|ban hành|tổ chức|triển khai|hoàn thành|giải quyết|thực hiện|thành lập|xây dựng|phối hợp)(?!\p{L}))/gu;
/** What every mention of a kind holds, its first letter aside. */
const TAILS: Readonly<Record<string, string>> = { xã: 'ã', phường: 'hường', 'đặc khu': 'ặc khu' };
/** So many times its own kind must be said for each other one. */
const USUAL = 3;

/** Another kind where the report else says its own: what is left of another commune's report. */
function* bareKindOf(facts: Facts): Iterable<Remark> {
  const kind = infoText(facts, 'loai_don_vi').toLowerCase();
  if (!KINDS.includes(kind)) return;
  const texts = typedTexts(facts);
  const strange = Object.entries(TAILS).flatMap(([one, tail]) => (one === kind ? [] : [tail]));
  if (!texts.some(({ words }) => strange.some((tail) => words.includes(tail)))) return;
  const all = texts.flatMap(({ at, words }) => {
    const said = [...words.matchAll(SELF)];
    if (said.length === 0 || FORMER.test(words)) return [];
    return said.map(([text, body, self]) => ({
      ...{ at, text },
      said: (body ?? self ?? '').toLowerCase(),
    }));
  });
  const others = all.filter(({ said }) => said !== kind);
  if (all.length - others.length < USUAL * others.length) return;
  for (const { at, text, said } of others)
    yield {
      at,
      also: [infoPlace(facts, 'loai_don_vi')],
      message: `Lời viết ${quote(text)} trong khi Loại đơn vị là “${clip(infoText(facts, 'loai_don_vi'))}”: có lẽ là ${quote(text.replace(new RegExp(said, 'iu'), kind))}.`,
    };
}

const PROVINCE = /(?<!\p{L})tỉnh ((?:\p{Lu}\p{L}*(?: - | )?){1,3})/gu;
const ITEMS: readonly InfoField[] = ['kinh_gui', 'van_ban_yeu_cau', 'noi_nhan'];

/** The bodies that the report answers are of its own province. */
function* provinceOf(facts: Facts): Iterable<Remark> {
  const own = normalize(infoText(facts, 'tinh')).replace(/^(?:tỉnh|thành phố) /iu, '');
  if (own === '') return;
  const named = ITEMS.flatMap((field) => infoLines(facts, field)).flatMap((line) =>
    [...normalize(line).matchAll(PROVINCE)].map(([, name = '']) => name.trim()),
  );
  const [first] = named;
  if (first === undefined || named.some((name) => name.startsWith(own))) return;
  yield {
    at: infoPlace(facts, 'tinh'),
    message: `Tỉnh đã khai là “${clip(own)}” trong khi Kính gửi, Văn bản yêu cầu ghi “tỉnh ${first}”: sửa một trong hai.`,
  };
}

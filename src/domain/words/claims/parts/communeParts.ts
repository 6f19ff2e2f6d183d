import { memo } from '../../../memo/memo';
import { WARDS } from '../../lexicon';
import { figuresIn, type Said } from '../../read';

/** `Phường có 07 khu vực`: how many parts the commune has. */
export interface Parts {
  readonly count: number;
  /** As counted: `khu vực`, `thôn, bản`. */
  readonly kind: string;
  /** Whether no others can be meant. */
  readonly isSure: boolean;
  readonly text: string;
}

const KIND = String.raw`((?:${WARDS})(?:(?:,|/| và) ?(?:${WARDS}))*)`;
const SELF = String.raw`(?<!\p{L})(?:toàn |cả |địa bàn )?(?:xã|phường|đặc khu)(?: (?:\p{Lu}\p{L}*)){0,4}`;
const HAS = new RegExp(
  String.raw`${SELF}(?: (?:hiện|nay))?(?:,? nằm [^,#÷;.]{2,40},)? (?:có|gồm|được chia thành|chia thành) # ${KIND}(?= với(?!\p{L})|[,.;:)(]|$)`,
  'giu',
);
/** May be all of those that were named before. */
const ALL = new RegExp(
  String.raw`(?<!\p{L})(?:tất cả|toàn bộ) # ${KIND}(?= (?:đều|đã|của (?:xã|phường|đặc khu))(?!\p{L}))`,
  'giu',
);
/** Of a part of them, of what was, or of what is not in each. */
const OTHERS =
  /(?<!\p{L})(?:cũ|trước|sáp nhập|sắp xếp|khó khăn|vùng|biên giới|đạt chuẩn|cụm|phấn đấu|kế hoạch|chưa|không)(?!\p{L})/u;

/** Numbers of all parts of a commune. */
export const partsOfCommune = memo((said: Said): readonly Parts[] => {
  if (!said.line.includes('# ')) return [];
  return [HAS, ALL].flatMap((pattern) =>
    [...said.cased.matchAll(pattern)].flatMap(({ index, 0: found, 1: kind = '' }) => {
      const [figure] = figuresIn(said, index, index + found.length);
      const clause = /[^.;]*$/u.exec(said.line.slice(0, index))?.[0] ?? '';
      if (!figure || figure.hedged || OTHERS.test(clause + found.toLowerCase())) return [];
      const text = said.text.slice(figure.from, figure.to);
      return [{ count: figure.value, kind: kind.toLowerCase(), isSure: pattern === HAS, text }];
    }),
  );
});

import { figuresIn, quoted, type Figure, type Said } from '../read';
import { FALLS, POINTS, WHEN, type Gain } from './gains';

/** `tỷ lệ hài lòng tăng 2 điểm so với tháng 8`: a change told of what it names, with no number of today before it. */
export interface ChangeOf extends Gain {
  readonly subject: string;
}

const VERB = '(?:tăng|giảm|nhiều hơn|ít hơn|cao hơn|thấp hơn)';
const ADVERBS = '(?: (?:đã|đều|lại|vẫn|tiếp tục|có|bị|cũng))*';
const NOW = '(?:,? (?:nên |và |hiện |nay |chỉ |mới )*(?:còn|đạt|có|là|ở mức) (?=[#%]))';
const OF = new RegExp(
  String.raw`(?<=^|[;:,.] )((?:\p{L}+ ){1,13}?\p{L}+)${ADVERBS} (${VERB})(?: (?:nhẹ|mạnh|đáng kể|rõ rệt|dần))?(?: thêm| được| đi)*(?: ([#%])(?: (?!so )\p{L}+){0,4}?(?: ٪)?)?(?: so với)? (${WHEN})(?:(?: là)? (?=([#%]))|${NOW}(?=([#%])))?(?=[#%,.;)]|$| do | vì | nhờ )`,
  'gu',
);
/** Of another period than this one, or not yet so. */
const OTHERWISE =
  /(?<!\p{L})(?:trước(?! hạn)|cùng kỳ|lũy kế|cộng dồn|từ đầu năm|mục tiêu|dự kiến|phấn đấu|nếu|sẽ)(?!\p{L})/u;
const NOTHING = {
  sign: '·',
  from: 0,
  to: 0,
  digits: '',
  value: 0,
  whole: 0,
  hedged: false,
} as const;

/** What a sentence tells so; of a way alone, the number of today stands behind it or nowhere. */
export function changesOf(said: Said): readonly ChangeOf[] {
  if (!/ (?:tăng|giảm|\p{L}+ hơn) /u.test(said.line)) return [];
  return [...said.line.matchAll(OF)].flatMap((match): readonly ChangeOf[] => {
    const { index, 0: found, 1: subject = '', 2: verb = '', 3: by, 4: when = '', 5: after } = match;
    const before = said.line.slice(Math.max(0, index - 300), index);
    const clause = before.slice(before.lastIndexOf(';') + 1) + subject;
    if (OTHERWISE.test(clause)) return [];
    const end = index + found.length;
    const isCounted = (one: Figure): boolean => '#%'.includes(one.sign);
    const [first] = figuresIn(said, index, end + 1).filter(isCounted);
    const at = index + found.indexOf(when, subject.length);
    const told = { falls: FALLS.test(verb), period: quoted(said, at, at + when.length), subject };
    const text = quoted(said, index, Math.min(said.line.length, end + (first ? 1 : 0)));
    if (first?.hedged) return [];
    if (by === undefined && after === undefined) {
      const nows = first ? [first] : [];
      return [{ ...told, kind: 'way', figure: first ?? { ...NOTHING, at }, nows, text }];
    }
    if (!first) return [];
    const isPoints = POINTS.test(said.line.slice(first.at + 1, first.at + 20));
    const kind = first.sign === '%' ? 'share' : isPoints ? 'points' : 'number';
    return [{ ...told, kind, figure: first, nows: [], text }];
  });
}

import { perText } from '../../memo/perText';
import { headerKey } from '../../letters/vietnamese';
import { EMPTY_WORDS, SMALL_WORDS } from '../lexicon';

/** Ways of writing that mean one word. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})tthc(?!\p{L})/gu, 'thủ tục hành chính'],
  [/(?<!\p{L})(?:dvctt|dvc)(?!\p{L})/gu, 'dịch vụ công'],
  [/(?<!\p{L})cb,? ?cc(?!\p{L})/gu, 'cán bộ công chức'],
  [/(?<!\p{L})(?:cntt)(?!\p{L})/gu, 'công nghệ thông tin'],
  [/(?<!\p{L})(?:làm xong|xong)(?!\p{L})/gu, 'hoàn thành'],
  [/(?<!\p{L})(?:đúng|trong)(?: và trước)? hạn/gu, 'trong hạn'],
  [/(?<!\p{L})đang (?:làm|triển khai(?: thực hiện)?)(?!\p{L})/gu, 'đang thực hiện'],
  [/(?<!\p{L})chưa (?:bắt đầu|làm|triển khai(?: thực hiện)?)(?!\p{L})/gu, 'chưa thực hiện'],
  [/hoá(?!\p{L})/gu, 'hóa'],
  [/(?<!\p{L})trễ hạn|chậm hạn/gu, 'quá hạn'],
  [/(?<!\p{L})(\d+)\/0?(\d+)\/\d{4}/gu, '$1/$2'],
];
/** What one of them begins or ends with; without the flag u, which costs several times as much. */
const MAY_BE_SAME =
  /tthc|dvc|cb,? ?cc|cntt|xong|(?:đúng|trong|trước|trễ|chậm) hạn|đang |chưa |hoá|\d\/\d/;
const WORD = /\d+(?:\/\d+)+|[\p{L}\d]+/gu;

/** Words of a text that say what is meant, with days, months and Roman numbers; `03` is `3`. */
export const tokensOf = perText((text): readonly string[] => {
  const typed = headerKey(text);
  const key = MAY_BE_SAME.test(typed)
    ? SAME.reduce((all, [from, to]) => all.replace(from, to), typed)
    : typed;
  return (key.match(WORD) ?? []).flatMap((word) =>
    SMALL_WORDS.has(word) ? [] : [word.startsWith('0') ? word.replace(/^0+(?=\d)/u, '') : word],
  );
});

/** Those of some words that tell one name from others. */
export function tellingOf(words: Iterable<string>): readonly string[] {
  return [...words].filter((word) => !EMPTY_WORDS.has(word));
}

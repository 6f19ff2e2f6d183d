import { normalize } from '../../../letters/vietnamese';
import { infoEntry } from '../../info/infoItem';
import type { Rule } from '../../rule';
import { listed } from '../../text/listed';
import { maskReferences } from '../../../words/signs/references';
import { passages } from '../../../words/passages';

/** Abbreviations that a reader outside the field may not know, and what they stand for. */
const MEANINGS: ReadonlyMap<string, string> = new Map([
  ['TTHC', 'thủ tục hành chính'],
  ['DVCTT', 'dịch vụ công trực tuyến'],
  ['KHCN', 'khoa học, công nghệ'],
  ['ĐMST', 'đổi mới sáng tạo'],
  ['CĐS', 'chuyển đổi số'],
  ['CDS', 'chuyển đổi số'],
  ['CCHC', 'cải cách hành chính'],
  ['PAKN', 'phản ánh, kiến nghị'],
  ['SKGP', 'sáng kiến, giải pháp'],
  ['CSDL', 'cơ sở dữ liệu'],
]);

/** Without the flag u, which costs several times as much: few texts hold one of them. */
const KNOWN = new RegExp([...MEANINGS.keys()].join('|'));

export const nd08UnexplainedAbbreviation: Rule = {
  id: 'ND08',
  title: 'Từ viết tắt chưa được giải thích ở lần đầu',
  severity: 'Gợi ý',
  example: '“phát triển KHCN, ĐMST” mà chưa có chỗ nào ghi “khoa học, công nghệ (KHCN)”.',
  remedy: 'Lần đầu viết đủ, chữ viết tắt trong ngoặc: “thủ tục hành chính (TTHC)”.',
  *check(facts) {
    const title = infoEntry(facts, 'trich_yeu');
    const prose = [
      ...(title ? [{ at: title.at, text: normalize(title.text) }] : []),
      ...passages(facts, 'spoken'),
    ];
    const unexplained = new Map<string, { sheet: string; cell: string }>();
    const explained = new Set<string>();
    for (const { text, at } of prose) {
      if (!KNOWN.test(text)) continue;
      for (const [, word = ''] of text.matchAll(/\((?:sau đây gọi (?:tắt )?là )?(\p{Lu}{3,})\)/gu))
        explained.add(word);
      for (const [word = ''] of maskReferences(text).matchAll(
        /(?<![\p{L}\d-])\p{Lu}{3,6}(?![\p{L}\d-])/gu,
      )) {
        const known = MEANINGS.has(word) && !isHeading(text);
        if (known && !explained.has(word) && !unexplained.has(word)) unexplained.set(word, at);
      }
    }
    const [first] = unexplained.values();
    if (!first) return;
    const names = [...unexplained.keys()].map((word) => `${word} (${MEANINGS.get(word) ?? ''})`);
    yield { at: first, message: `Chưa giải thích ở lần đầu: ${listed(names)}.` };
  },
};

/** In capitals throughout, a word is no abbreviation. */
function isHeading(text: string): boolean {
  return text === text.toUpperCase();
}

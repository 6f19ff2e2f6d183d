import type { Facts } from '../../../facts';
import { perText } from '../../../memo/perText';
import type { Remark } from '../../rule';
import { quote } from '../../text/quote';
import { typedTexts } from '../../text/typedTexts';
import { infoPlace } from '../infoItem';
import { ownProvince } from './ownProvince';
import { PAST } from './past';
import { levelOf } from './provinces';

const COUNCILS =
  'UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Công an|Đoàn đại biểu Quốc hội|Bộ Chỉ huy [Qq]uân sự|Văn phòng UBND|Sở \\p{Lu}[\\p{L} ]{2,40}?';
const DOES = 'giao|cấp|phân bổ|hỗ trợ|phát động|tổ chức|ban hành|yêu cầu|phê duyệt|chỉ đạo';

/**
 * The other level than the own province stands on, without a name: `UBND tỉnh` in the report of a city's ward. Where it
 * is said more often than the own one, the province that is declared is in doubt.
 */
export function* provinceLevel(facts: Facts): Iterable<Remark> {
  const own = ownProvince(facts);
  const level = levelOf(own);
  if (level === undefined) return;
  const other = level === 'tỉnh' ? 'thành phố' : 'tỉnh';
  const texts = typedTexts(facts);
  const said = texts.flatMap(({ at, words }) =>
    words.toLowerCase().includes(other) || /Thành ủy|Tỉnh ủy/u.test(words)
      ? bareIn(words, other).map((text) => ({ at, text }))
      : [],
  );
  if (said.length === 0) return;
  const right = texts.reduce((sum, { words }) => sum + bareIn(words, level).length, 0);
  if (said.length > right) return;
  for (const { at, text } of said)
    yield {
      at,
      also: [infoPlace(facts, 'tinh')],
      message: `Lời viết ${quote(text)} trong khi Thông tin khai ${own}: có lẽ là ${quote(mended(text, level))}.`,
    };
}

function bareIn(words: string, level: string): readonly string[] {
  return words
    .split(/(?<=[.;!?]) /u)
    .filter((sentence) => !PAST.test(sentence))
    .flatMap((sentence) => sentence.match(bare(level)) ?? []);
}

/** The body of a level, or what the level does; neither a name behind it nor the other level beside it. */
const bare = perText((level) => {
  const party = level === 'tỉnh' ? 'Tỉnh ủy' : 'Thành ủy';
  const named = level === 'tỉnh' ? '[Tt]ỉnh' : '[Tt]hành phố';
  const end = String.raw`(?!\p{L}|\s+\p{Lu}|(?:,|/| và| hoặc) ?(?:tỉnh|thành phố|các|trung ương))`;
  return new RegExp(
    String.raw`(?<!\p{L})(?:(?:${COUNCILS}) ${named}${end}|${party}${end}|(?:do|[Đđ]ề nghị|[Kk]iến nghị) ${named} (?:${DOES})(?!\p{L}))`,
    'gu',
  );
});

function mended(text: string, level: 'tỉnh' | 'thành phố'): string {
  const party = level === 'tỉnh' ? 'Tỉnh ủy' : 'Thành ủy';
  return text
    .replace(/Tỉnh ủy|Thành ủy/u, party)
    .replace(/(?<!\p{L})(?:tỉnh|thành phố)(?!\p{L})/iu, level);
}

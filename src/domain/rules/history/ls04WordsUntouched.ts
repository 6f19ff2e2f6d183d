import type { Facts } from '../../facts';
import { citationsIn } from '../../periods/words/citations';
import type { PreviousRow } from '../../periods/previous/readPrevious';
import { isTitle } from '../../report/outline/isTitle';
import { readLevel } from '../../report/outline/numbering/readLevel';
import type { Level } from '../../sheets/outline';
import { headerKey, normalize } from '../../vietnamese';
import { maskReferences } from '../../words/references';
import type { Remark, Rule } from '../rule';
import { untouchedSheets } from './untouchedSheets';

const HEADINGS: ReadonlySet<Level> = new Set(['Phần', 'I', 'Phụ lục']);
const TITLES: ReadonlySet<Level> = new Set(['1', '1.1', '1.1.1', 'a']);
const NO_WORDS: ReadonlySet<Level> = new Set([
  'Bảng',
  'Biểu đồ',
  'Danh sách',
  '+ Danh sách',
  'Trang ngang',
  'Trang dọc',
]);

/** Only where the workbook keeps the last period whole. */
export const ls04WordsUntouched: Rule = {
  id: 'LS04',
  title: 'Lời của kỳ trước chưa sửa',
  severity: 'Cảnh báo',
  example: 'Kỳ trước “Đã tập huấn 45 người”; kỳ này vẫn đúng câu ấy.',
  remedy: 'Sửa câu và con số theo kỳ này; nếu vẫn đúng thì chấp nhận.',
  *check(facts) {
    const { previous } = facts.entries;
    if (!previous) return;
    yield* untouchedParagraphs(facts, previous.get(headerKey(facts.entries.outline.sheet)) ?? []);
    yield* untouchedSheets(facts, previous);
  },
};

function* untouchedParagraphs({ entries }: Facts, rows: readonly PreviousRow[]): Iterable<Remark> {
  const before = new Map(
    rows.flatMap(({ cells }) => {
      const cell = cells.get(headerKey('Nội dung'));
      return cell ? [[normalize(String(cell.value)), cell.cell] as const] : [];
    }),
  );
  for (const { cells } of entries.outline.rows) {
    const { level } = readLevel(cells.level);
    const { text, at } = cells.content;
    const kept = before.get(normalize(text));
    if (kept === undefined || NO_WORDS.has(level) || HEADINGS.has(level)) continue;
    if ((TITLES.has(level) && isTitle(text)) || !hasTypedFigure(text)) continue;
    yield {
      at,
      message: `Lời của kỳ trước chưa sửa: câu này có con số gõ tay và giống hệt kỳ trước: sửa theo kỳ này, hoặc chấp nhận nếu vẫn đúng.`,
    };
  }
}

const FIGURE =
  /(?<![\p{L}\d.,/])\d{1,3}(?:\.\d{3})+(?:,\d+)?\s*(?:%|\p{Ll})|(?<![\p{L}\d.,/])\d+(?:[.,]\d+)?(?:\s*\/\s*\d+(?:[.,]\d+)?)?\s*(?:%|(?!(?:cấp|năm|tháng|tuần|quý|giờ|và|đến|của)(?!\p{L}))\p{Ll})/u;

/** A number with a unit, a counted noun or `%`, outside documents, days, years, `Đề án 06`, `24/7` and `2 cấp`. */
export function hasTypedFigure(text: string): boolean {
  const bare = text.replace(/\{\{[^{}]*\}\}/gu, (field) => ' '.repeat(field.length));
  const { closed } = citationsIn(bare);
  const apart = closed.reduce(
    (rest, { from, to }) => rest.slice(0, from) + '·'.repeat(to - from) + rest.slice(to),
    bare,
  );
  return FIGURE.test(maskReferences(apart).replace(/(?:19|20)\d{2}(?!\d)/gu, '····'));
}

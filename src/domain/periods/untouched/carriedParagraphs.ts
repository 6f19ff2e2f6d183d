import type { Entries } from '../../entries/entries';
import type { Place } from '../../place';
import { isTitle } from '../../report/outline/isTitle';
import { readLevel } from '../../numbering/readLevel';
import type { Level } from '../../sheets/outline';
import { headerKey, normalize, sameName } from '../../letters/vietnamese';
import { hasTypedFigure } from './hasTypedFigure';

/** A paragraph that came from the last period with a figure typed in it. */
export interface CarriedParagraph {
  readonly at: Place;
  readonly text: string;
}

/** How many such paragraphs the last period left, and which of them are still word for word as they were. */
export interface CarriedWords {
  readonly carried: number;
  readonly untouched: readonly CarriedParagraph[];
}

/** Only where the workbook keeps the last period whole; headings, titles and tables hold no words of a period. */
export function carriedWords({ previous, outline }: Entries): CarriedWords {
  const rows = previous?.get(headerKey(outline.sheet)) ?? [];
  const before = rows.flatMap(({ cells }) => {
    const text = String(cells.get(headerKey('Nội dung'))?.value ?? '');
    return isOfPeriod(String(cells.get(headerKey('Cấp'))?.value ?? ''), text)
      ? [normalize(text)]
      : [];
  });
  const known = new Set(before);
  const untouched = outline.rows.flatMap(({ cells: { level, content } }) =>
    known.has(normalize(content.text)) && isWordsOf(readLevel(level).level, content.text)
      ? [{ at: content.at, text: content.text }]
      : [],
  );
  return { carried: Math.max(before.length, untouched.length), untouched };
}

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

/** A level as `_KyTruoc` keeps it may be missing: then the present row decides. */
function isOfPeriod(level: string, text: string): boolean {
  const none = [...HEADINGS, ...NO_WORDS].some((one) => sameName(one, level));
  return !none && hasTypedFigure(text);
}

function isWordsOf(level: Level, text: string): boolean {
  if (NO_WORDS.has(level) || HEADINGS.has(level)) return false;
  return !(TITLES.has(level) && isTitle(text)) && hasTypedFigure(text);
}

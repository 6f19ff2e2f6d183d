import type { Table } from '../../../entries/entries';
import type { Entry } from '../../../entries/entry';
import { sameLetters } from '../../../letters/sameLetters';
import type { Column } from '../../../sheets/column';
import { DOCUMENTS, FIGURES, TARGETS } from '../../../sheets';
import { headerKey, withoutMarks } from '../../../letters/vietnamese';
import type { Remark, Rule } from '../../rule';
import { quote } from '../../text/quote';
import { perText } from '../../../memo/perText';
import { textChange } from '../../text/textChange';

/** A free choice suggests and does not refuse; but one that differs in its marks alone is a slip. */
export const dl21NearlyInList: Rule = {
  id: 'DL21',
  title: 'Gần giống một giá trị trong danh sách chọn',
  severity: 'Gợi ý',
  example: 'Loại văn bản ghi “Kế họach” thay cho “Kế hoạch”.',
  remedy: 'Chọn giá trị trong danh sách; bấm Sửa để ghi lại.',
  *check({ entries }) {
    yield* ofTable(entries.targets, TARGETS.columns);
    yield* ofTable(entries.documents, DOCUMENTS.columns);
    yield* ofTable(entries.figures, FIGURES.columns);
  },
};

function* ofTable<K extends string>(
  { rows }: Table<K>,
  columns: readonly Column<K>[],
): Iterable<Remark> {
  for (const { key, header, list, open } of columns) {
    if (!list || open !== true) continue;
    const meant = perText((text) => nearest(text, list));
    for (const { cells } of rows) {
      const entry = cells[key];
      const right = typeof entry.raw === 'string' ? meant(entry.text) : undefined;
      if (right !== undefined) yield remarkOn(entry, header, right);
    }
  }
}

function remarkOn({ at, raw, text }: Entry, header: string, right: string): Remark {
  const certain = sameLetters(headerKey(text), headerKey(right));
  return {
    at,
    message: `Ô ${header} ghi ${quote(text)}: ${certain ? 'trong danh sách là' : 'có lẽ là'} “${right}”.`,
    fix: { label: `Ghi “${right}”`, certain, changes: [textChange(at, raw, right)] },
  };
}

/** Two syllables at least: of one, another mark often makes another word (`tờ`, `tổ`). */
function nearest(text: string, list: readonly string[]): string | undefined {
  const key = headerKey(text);
  if (!key.includes(' ') || list.some((one) => headerKey(one) === key)) return undefined;
  const bare = withoutMarks(key);
  const same = list.filter((one) => withoutMarks(headerKey(one)) === bare);
  return same.length === 1 ? same[0] : undefined;
}

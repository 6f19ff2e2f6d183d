import type { Facts } from '../../../facts';
import type { Place } from '../../../place';
import { normalize } from '../../../letters/vietnamese';
import type { Remark } from '../../rule';
import { taskRows } from '../../rows/dataRows';
import { documentsIn } from '../../text/documentsIn';
import { typedTexts } from '../../text/typedTexts';
import { lettersOfType, typeFits, typesOfCode } from '../codes/typeCodes';

/** Types that a decision does not enact under its own number; a small letter may be a verb (`đã báo cáo số …`). */
const NAMED =
  /(Kế hoạch|Quyết định|Công văn|Nghị quyết|Thông báo|Báo cáo|Tờ trình|Chỉ thị|Công điện)\s+số\s*:?\s*$/u;

/** `Kế hoạch số 72/QĐ-UBND`: the type right before a code that bears another one's letters. */
export function* typeInWords(facts: Facts): Iterable<Remark> {
  for (const { at, words } of [...typedTexts(facts), ...assigning(facts)]) {
    for (const { code, read, index } of documentsIn(words)) {
      const before = words.slice(Math.max(0, index - 90), index);
      const type = NAMED.exec(before)?.[1];
      if (type === undefined || read.type === undefined || read.kind === 'law') continue;
      if (typeFits(type, read.type) || namesType(before, read.type)) continue;
      yield {
        at,
        message: `Ghi “${type} số ${code}” mà ký hiệu có chữ “${read.type}”${ofTypes(read.type)}${lettersOf(type)}: sửa tên loại hoặc ký hiệu.`,
      };
    }
  }
}

/** What Văn bản giao names. */
function assigning(facts: Facts): readonly { readonly at: Place; readonly words: string }[] {
  return taskRows(facts).flatMap(({ cells: { assignedBy } }) =>
    assignedBy.text.includes('/') ? [{ at: assignedBy.at, words: normalize(assignedBy.text) }] : [],
  );
}

/** ` của Kế hoạch`: what such letters stand for. */
function ofTypes(letters: string): string {
  const names = typesOfCode(letters).map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  return names.length === 0 ? '' : ` của ${names.join(', ')}`;
}

/** `, Kế hoạch mang chữ “KH”`, as far as it is known. */
function lettersOf(type: string): string {
  const letters = lettersOfType(type);
  return letters === undefined ? '' : `, ${type} mang chữ “${letters}”`;
}

/** `Quyết định ban hành Kế hoạch số 72/QĐ-UBND` gives the decision's own number. */
function namesType(before: string, letters: string): boolean {
  // Behind another code, or an “và”, a document of its own begins.
  const clause = (before.split(/[;.,]|\d\/\S+| và /u).at(-1) ?? '').toLowerCase();
  return typesOfCode(letters).some((name) => clause.includes(name));
}

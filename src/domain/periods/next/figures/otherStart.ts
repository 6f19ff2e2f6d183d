import type { Entry } from '../../../entries/entry';

const DAY =
  /(?:từ|kể từ|tính từ)\s+(?:ngày\s+)?(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{4}))?(?!\d)/giu;
const OTHERWISE =
  /(?:từ|kể từ|tính từ)\s+(?:(?:tháng|quý)\s+(?:\d{1,2}|[IV]{1,3})(?:\s?\/\s?|\s+năm\s+)?(\d{4})?|(?:đầu\s+)?nhiệm kỳ|khi\s|năm\s+(\d{4}))/giu;

/**
 * Whether Ghi chú or Nội dung names a start of Lũy kế that is not the year's: 01/01, or 15/12 of the year before
 * (Nghị định 09/2019/NĐ-CP). `year` is the old period's.
 */
export function namesOtherStart(
  { note, content }: { readonly note: Entry; readonly content: Entry },
  year: number,
): boolean {
  return [note.text, content.text].some(
    (text) => daysNamed(text, year) || otherwiseNamed(text, year),
  );
}

function daysNamed(text: string, year: number): boolean {
  return [...text.matchAll(DAY)].some(([, day, month, typed]) => {
    const start = `${Number(day)}/${Number(month)}`;
    const inYear = typed === undefined ? undefined : Number(typed);
    if (start === '1/1') return inYear !== undefined && inYear !== year;
    if (start === '15/12') return inYear !== undefined && inYear !== year - 1;
    return true;
  });
}

function otherwiseNamed(text: string, year: number): boolean {
  return [...text.matchAll(OTHERWISE)].some(([found, , inYear]) => {
    if (inYear !== undefined) return Number(inYear) !== year;
    return !/(?:tháng\s+0?1|quý\s+(?:I|1))(?![\dIV])/iu.test(found);
  });
}

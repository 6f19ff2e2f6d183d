import { textOf } from '../../fields/fillText';
import type { Run } from '../../run';

/** What an office does, and would rather not count where it did not. */
export const DEEDS =
  'ban hành|tham mưu|trình|soạn thảo|xây dựng|tổ chức|mở|thành lập|phát hành|triển khai|thực hiện|có';
const VERB = `${DEEDS}|hoàn thành|tiếp nhận|cấp`;
/** What was done, right before the count or for somebody: `đã tham mưu cho Đảng ủy ban hành`. */
const DONE = new RegExp(
  String.raw`(?<!\p{L})(đã)(?=(?:\s+\p{L}+){1,4}\s*$|\s+(?:${VERB})\s+cho(?:\s+\p{L}+){2,5}\s*$)`,
  'iu',
);
/** `xây dựng và ban hành`, `đã tham mưu, ban hành`: what was not done is all of it. */
const VERBS = new RegExp(
  String.raw`(?<!\p{L})(đã\s+)?((?:${VERB})(?:(?:,|\s+và)?\s+(?:${VERB}))*)(?=\s*$)`,
  'iu',
);
/** `Có danh sách 00 văn bản`: where there is none, there is no list either. */
const LISTED = /(?<=\p{L}\s+)(?:danh sách|danh mục)\s+$/iu;

/** The words before a count of nothing say `không`, those of the last stretch where it is plain; `end` follows: `văn bản nào.` */
export function denied(before: readonly Run[], end: string): readonly Run[] {
  const last = before.at(-1);
  if (!last) return [{ text: `Không có ${end}` }];
  const said = last.field === undefined ? denial(last.text.replace(LISTED, '')) : undefined;
  const rest = before.slice(0, -1);
  if (said !== undefined) return [...rest, { ...last, text: said }, alike(last, end)];
  const lead = textOf(before).trimEnd().endsWith(':') ? '' : ':';
  return [
    ...rest,
    { ...last, text: `${last.text.trimEnd()}${lead} ` },
    alike(last, `không có ${end}`),
  ];
}

function alike({ bold, italic }: Run, text: string): Run {
  return { text, ...(bold && { bold }), ...(italic && { italic }) };
}

function denial(text: string): string | undefined {
  const [found, done, verbs = ''] = VERBS.exec(text) ?? [];
  const isFar = done === undefined && !/[\s,]/u.test(verbs.replace(new RegExp(VERB, 'iu'), ''));
  if (isFar && DONE.test(text))
    return text.replace(DONE, (one) => (one === 'Đã' ? 'Không' : 'không'));
  if (found === undefined) return undefined;
  const no = /^\p{Lu}/u.test(found) ? 'Không' : 'không';
  return text.replace(VERBS, `${no} ${verbs.charAt(0).toLocaleLowerCase('vi')}${verbs.slice(1)}`);
}

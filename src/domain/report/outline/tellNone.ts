import { NONE } from '../table/none';
import { textOf } from '../fields/fillText';
import type { Run } from '../run';
import type { Sentence } from '../sentence';

/** `00 văn bản:`, also `00 văn bản, gồm 00 kế hoạch và 00 công văn:`: a count of nothing that a list should follow. */
const NOTHING =
  /(?<=^|\s)0{1,2}\s+([^\d,;:.()]+?)(?:\s*[,;(](?:[^\d:]|(?<!\d)0{1,2}(?!\d))*)?:\s*$/u;
/** What was done, right before the count. */
const DONE = /(?<!\p{L})(đã)(?=(?:\s+\p{L}+){1,4}\s*$)/iu;
const VERB =
  'ban hành|tham mưu|trình|xây dựng|tổ chức|triển khai|thực hiện|hoàn thành|tiếp nhận|cấp|có';
/** `xây dựng và ban hành`, `đã tham mưu, ban hành`: what was not done is all of it. */
const VERBS = new RegExp(
  String.raw`(?<!\p{L})(đã\s+)?((?:${VERB})(?:(?:,|\s+và)?\s+(?:${VERB}))*)(?=\s*$)`,
  'iu',
);

/**
 * A sentence that announces nothing, and the empty list below it, as one sentence: “đã ban hành 00 văn bản:” and
 * “- Không có” print “không ban hành văn bản nào.”
 */
export function tellNone(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.flatMap((sentence, at) => {
    const [before, after] = [sentences[at - 1], sentences[at + 1]];
    if (isEmptyList(sentence) && before && announcesNothing(before)) return [];
    return after && isEmptyList(after) && announcesNothing(sentence)
      ? [withoutCount(sentence)]
      : [sentence];
  });
}

function isEmptyList({ level, source, text }: Sentence): boolean {
  const listed = level === 'Danh sách' || level === '+ Danh sách';
  return listed && source === undefined && text === NONE;
}

function announcesNothing({ text, runs, title }: Sentence): boolean {
  return !title && runs.every(({ mark }) => mark === undefined) && NOTHING.test(text);
}

function withoutCount(sentence: Sentence): Sentence {
  const whole = textOf(sentence.runs);
  const found = NOTHING.exec(whole);
  if (!found) return sentence;
  const runs = denied(upTo(sentence.runs, found.index), found[1] ?? '');
  return { ...sentence, runs, text: textOf(runs).trim(), none: true };
}

/** The runs before a letter of their text. */
function upTo(runs: readonly Run[], end: number): readonly Run[] {
  let from = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(0, Math.max(end - from, 0));
    from += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}

/** The words before the count say `không`, those of the last stretch where it is plain. */
function denied(runs: readonly Run[], noun: string): readonly Run[] {
  const last = runs.at(-1);
  const end = { text: `${noun} nào.` };
  if (!last) return [{ text: `Không có ${end.text}` }];
  const said = last.field === undefined ? denial(last.text) : undefined;
  if (said !== undefined) return [...runs.slice(0, -1), { ...last, text: said }, end];
  const lead = textOf(runs).trimEnd().endsWith(':') ? '' : ':';
  return [
    ...runs.slice(0, -1),
    { ...last, text: `${last.text.trimEnd()}${lead} ` },
    { text: `không có ${end.text}` },
  ];
}

function denial(text: string): string | undefined {
  const [found, done, verbs = ''] = VERBS.exec(text) ?? [];
  const isFar = done === undefined && !/[\s,]/u.test(verbs.replace(new RegExp(VERB, 'iu'), ''));
  if (isFar && DONE.test(text))
    return text.replace(DONE, (one) => (one === 'Đã' ? 'Không' : 'không'));
  if (found === undefined) return undefined;
  return text.replace(VERBS, `${found.startsWith('Đ') ? 'Không' : 'không'} ${verbs}`);
}

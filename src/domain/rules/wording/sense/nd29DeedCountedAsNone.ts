import type { Facts } from '../../../facts';
import type { Fix } from '../../../findings/finding';
import { nothingDone, type NothingDone } from '../../../report/outline/none/nothingDone';
import { templateOf } from '../../../report/record/templateOf';
import type { Sentence } from '../../../sentence';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';
import { rewrite } from '../../text/rewrite';

/** Where nothing else hangs on the count, the report tells it as nothing by itself (tellNone). */
export const nd29DeedCountedAsNone: Rule = {
  id: 'ND29',
  title: 'Đếm việc không có như việc đã làm',
  severity: 'Cảnh báo',
  example: '“xã đã ban hành 00 văn bản để triển khai …. Mỗi văn bản đều ghi rõ việc.”',
  remedy: 'Viết “không ban hành văn bản nào”, bỏ câu nói tiếp về những văn bản ấy.',
  *check(facts) {
    for (const sentence of facts.outline.sentences) {
      if (sentence.title || sentence.table || sentence.source) continue;
      const found = nothingDone(sentence.runs);
      if (!found || sentence.runs.some(({ mark }) => mark !== undefined)) continue;
      const fix = fixOf(facts, sentence, found);
      yield { at: sentence.at, message: messageOf(found), ...(fix && { fix }) };
    }
  },
};

function messageOf({ said, right, noun, mention }: NothingDone): string {
  const rest = mention === undefined ? '' : `, và sửa câu ${quote(mention)} nói tiếp về ${noun}`;
  return `Ghi ${quote(said)} mà không có ${noun} nào: có lẽ nên viết ${quote(right)}${rest}.`;
}

/** A proposal, for words of the office go with it. */
function fixOf(
  facts: Facts,
  { at, runs }: Sentence,
  { told, right }: NothingDone,
): Fix | undefined {
  if (!told) return undefined;
  const change = rewrite(facts, { at }, (raw) =>
    unended(bare(raw)) === unended(templateOf(runs)) ? ended(templateOf(told), raw) : raw,
  );
  return change && { label: `Viết ${quote(right)}`, certain: false, changes: [change] };
}

const bare = (raw: string) => raw.replace(/\{\{\s*(.*?)\s*\}\}/gu, '{{$1}}');
/** The body's end is printed `./.`, whatever was typed. */
const unended = (text: string) => text.trim().replace(/[.;/]+$/u, '');
const ended = (text: string, raw: string) =>
  unended(text) + (/[.;]+$/u.exec(raw.trim())?.[0] ?? '');

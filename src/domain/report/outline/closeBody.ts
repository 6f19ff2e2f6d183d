import type { Level } from '../../sheets/outline';
import { textOf } from '../fields/fillText';
import type { ReportForm } from '../form';
import type { Sentence } from '../../sentence';
import type { Run } from '../run';
import { endWith } from '../table/endWith';

const NO_PARAGRAPH: ReadonlySet<Level> = new Set(['Bảng', 'Biểu đồ', 'Trang ngang', 'Trang dọc']);
const CLOSING = { state: './.', party: '.' } as const;

/** The last paragraph before the first annex ends in `./.` (NĐ 30/2020, Mẫu 1.4), of the Party in a full stop; a final `.` or `;` is replaced. */
export function closeBody(sentences: readonly Sentence[], form: ReportForm): readonly Sentence[] {
  const annex = sentences.findIndex(({ level }) => level === 'Phụ lục');
  const body = annex < 0 ? sentences : sentences.slice(0, annex);
  const last = body.map(isParagraph).lastIndexOf(true);
  return sentences.map((sentence, index) => (index === last ? closed(sentence, form) : sentence));
}

function isParagraph({ level, title, text }: Sentence): boolean {
  return !NO_PARAGRAPH.has(level) && !title && text !== '';
}

/** The sentence with `./.` at its end, of the Party with a full stop. */
export function closed(sentence: Sentence, form: ReportForm): Sentence {
  if (sentence.text.endsWith(CLOSING[form])) return sentence;
  const runs = endWith(withoutStop(sentence.runs), CLOSING[form]);
  return { ...sentence, runs, text: textOf(runs).trim() };
}

/** Without blanks and one full stop or semicolon at the end. */
function withoutStop(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1);
  if (!last) return runs;
  const text = last.text.trimEnd().replace(/[.;]$/, '').trimEnd();
  return text === '' ? runs.slice(0, -1) : [...runs.slice(0, -1), { ...last, text }];
}

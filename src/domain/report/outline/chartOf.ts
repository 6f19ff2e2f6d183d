import { headerKey } from '../../vietnamese';
import { fillText, textOf, WORDS } from '../fields/fillText';
import type { Run } from '../run';
import type { Sentence } from '../sentence';
import { sentenceOf, unprintable } from './printedStep';
import type { NumberedStep, PrintedStep } from './printedStep';
import type { OutlineScope } from './scope';

type Drawn = NonNullable<Sentence['chart']>;

const CHARTS: readonly {
  readonly sheet: string;
  readonly of: Drawn['of'];
  readonly title: string;
}[] = [
  { sheet: 'Chỉ tiêu', of: 'targets', title: 'Kết quả thực hiện so với mục tiêu' },
  { sheet: 'Nhiệm vụ', of: 'tasks', title: 'Tình hình thực hiện nhiệm vụ' },
];

/** `Biểu đồ`: `Chỉ tiêu` or `Nhiệm vụ`, a title after `:`; the title prints without its marks. */
export function chartOf(step: NumberedStep, { figures, dataSheets }: OutlineScope): PrintedStep {
  const [, name = '', typed = ''] = /^([^:]*):?(.*)$/s.exec(step.content) ?? [];
  const { runs, fields } = fillText(typed.trim(), step.at, figures, WORDS);
  const chart = CHARTS.find(({ sheet }) => headerKey(sheet) === headerKey(name));
  if (!chart) return unprintable(step, 'biểu đồ chỉ vẽ được từ `Chỉ tiêu` hoặc `Nhiệm vụ`', fields);
  if (!dataSheets.has(headerKey(chart.sheet)))
    return unprintable(step, `không có trang tính \`${chart.sheet}\``, fields);
  const title: readonly Run[] = typed.trim() === '' ? [{ text: chart.title }] : runs;
  const drawn = { of: chart.of, title: textOf(title) };
  return { sentences: [sentenceOf(step, title, { chart: drawn })], fields };
}

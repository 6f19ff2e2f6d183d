import { headerKey } from '../../vietnamese';
import { AS_TYPED, fillText, textOf } from '../fields/fillText';
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

/** `Biểu đồ`: `Chỉ tiêu` or `Nhiệm vụ`, a title after `:`. */
export function chartOf(step: NumberedStep, { figures, dataSheets }: OutlineScope): PrintedStep {
  const { runs, fields } = fillText(step.content, step.at, figures, AS_TYPED);
  const [, name = '', title = ''] = /^([^:]*):?(.*)$/s.exec(textOf(runs)) ?? [];
  const chart = CHARTS.find(({ sheet }) => headerKey(sheet) === headerKey(name));
  if (!chart) return unprintable(step, 'biểu đồ chỉ vẽ được từ `Chỉ tiêu` hoặc `Nhiệm vụ`', fields);
  if (!dataSheets.has(headerKey(chart.sheet)))
    return unprintable(step, `không có trang tính \`${chart.sheet}\``, fields);
  const drawn = { of: chart.of, title: title.trim() || chart.title };
  return { sentences: [sentenceOf(step, [{ text: drawn.title }], { chart: drawn })], fields };
}

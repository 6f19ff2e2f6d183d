import { clip } from '../../letters/clipped';
import { TARGETS, TASKS } from '../../sheets';
import { headerKey, sameName } from '../../letters/vietnamese';
import { fillText, textOf, WORDS } from '../fields/fillText';
import type { Run } from '../run';
import type { DrawnChart } from '../../sentence';
import { sentenceOf, unprintable, type NumberedStep, type PrintedStep } from './printedStep';
import type { OutlineScope } from './scope';

const CHARTS: readonly {
  readonly sheet: string;
  readonly of: 'targets' | 'tasks';
  readonly title: string;
}[] = [
  { sheet: TARGETS.name, of: 'targets', title: 'Kết quả thực hiện so với mục tiêu' },
  { sheet: TASKS.name, of: 'tasks', title: 'Tình hình thực hiện nhiệm vụ' },
];
const TREND = headerKey('Xu hướng');

/** `Biểu đồ`: `Chỉ tiêu` or `Nhiệm vụ`, a title after `:`; or `Xu hướng: Mã`, a title after a second one. */
export function chartOf(step: NumberedStep, scope: OutlineScope): PrintedStep {
  const [name, typed] = parted(step.content);
  if (headerKey(name) === TREND) return trendOf(step, typed, scope);
  const chart = CHARTS.find(({ sheet }) => sameName(sheet, name));
  const known = chart && scope.dataSheets.has(headerKey(chart.sheet));
  const problem = chart
    ? `không có trang tính “${clip(chart.sheet)}”`
    : `biểu đồ chỉ vẽ được từ “${TARGETS.name}”, “${TASKS.name}”, hoặc “Xu hướng: Mã”`;
  if (!chart || !known) return refused(step, typed, problem, scope);
  return drawn(step, typed, { of: chart.of, title: chart.title }, scope);
}

/** One figure of Số liệu over the periods. */
function trendOf(step: NumberedStep, content: string, scope: OutlineScope): PrintedStep {
  const [code, typed] = parted(content);
  const figure = scope.figures.byName.get(code.toLowerCase());
  if (figure?.kind !== 'entered') {
    const named =
      code === '' ? 'thiếu mã sau “Xu hướng:”' : `không có mã “${clip(code)}” trong Số liệu`;
    return refused(step, typed, `biểu đồ xu hướng: ${named}`, scope);
  }
  return drawn(step, typed, { of: 'trend', code, title: '' }, scope);
}

/** What stands before and after the first colon. */
function parted(content: string): readonly [name: string, rest: string] {
  const [, name = '', rest = ''] = /^([^:]*):?(.*)$/su.exec(content) ?? [];
  return [name.trim(), rest.trim()];
}

function refused(
  step: NumberedStep,
  typed: string,
  problem: string,
  { figures }: OutlineScope,
): PrintedStep {
  return unprintable(step, problem, fillText(typed, step.at, figures, WORDS).fields);
}

/** With the title as typed, printed without its marks; else the chart's own. */
function drawn(
  step: NumberedStep,
  typed: string,
  chart: DrawnChart,
  { figures }: OutlineScope,
): PrintedStep {
  const { runs, fields } = fillText(typed, step.at, figures, WORDS);
  const title: readonly Run[] = typed === '' ? [{ text: chart.title }] : runs;
  return {
    sentences: [sentenceOf(step, title, { chart: { ...chart, title: textOf(title) } })],
    fields,
  };
}

import { listItems } from '../table/listItems';
import { sentenceOf, unprintable, type NumberedStep, type PrintedStep } from './printedStep';
import type { OutlineScope } from './scope';
import { selectSheet } from './selectSheet';

/** `Danh sách`: one dash (or plus) paragraph for every data row selected. */
export function listOf(step: NumberedStep, scope: OutlineScope): PrintedStep {
  const choice = selectSheet(step, scope);
  if (choice.kind === 'problem') return unprintable(step, choice.problem, choice.fields);
  if (choice.kind === 'free') {
    return unprintable(
      step,
      `không lập được danh sách từ “${choice.sheet.name}”: dùng Cấp “Bảng”`,
      choice.fields,
    );
  }
  const items = listItems(choice.selection, scope.figures);
  return {
    sentences: items.map(({ runs, source }) => sentenceOf(step, runs, source ? { source } : {})),
    fields: [...choice.fields, ...items.flatMap(({ fields }) => fields)],
  };
}

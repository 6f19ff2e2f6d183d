import type { Level } from '../../sheets/outline';
import { fillText, textOf, WORDS } from '../fields/fillText';
import type { Run } from '../run';
import { chartOf } from './chartOf';
import { isTitle } from './isTitle';
import type { OutlineScope } from './scope';
import { sentenceOf, type NumberedStep, type PrintedStep, unprintable } from './printedStep';
import { tableOf } from './tableOf';
import { listItems } from '../table/listItems';
import { selectSheet } from './selectSheet';

const CAPITALS: ReadonlySet<Level> = new Set(['Phần', 'I']);
const TITLE_OR_CLAUSE: ReadonlySet<Level> = new Set(['1', '1.1', '1.1.1', 'a']);

/** Fills one row: a paragraph, a list, a table, a chart, an annex heading or a turn of the page. */
export function printRow(step: NumberedStep, scope: OutlineScope): PrintedStep {
  switch (step.level) {
    case 'Danh sách':
    case '+ Danh sách':
      return listOf(step, scope);
    case 'Bảng':
      return tableOf(step, scope);
    case 'Biểu đồ':
      return chartOf(step, scope);
    default:
      return paragraphOf(step, scope);
  }
}

function paragraphOf(step: NumberedStep, { figures }: OutlineScope): PrintedStep {
  const { runs, fields } = fillText(step.content, step.at, figures, WORDS);
  const printed = CAPITALS.has(step.level) ? runs.map(inCapitals) : runs;
  const title = TITLE_OR_CLAUSE.has(step.level) && isTitle(textOf(runs), step.leads);
  return { sentences: [sentenceOf(step, printed, title ? { title } : {})], fields };
}

/** A field still unfilled keeps its letters. */
function inCapitals(run: Run): Run {
  return run.mark === 'unfilled' ? run : { ...run, text: run.text.toLocaleUpperCase('vi') };
}

/** `Danh sách`: one dash (or plus) paragraph for every data row selected. */
function listOf(step: NumberedStep, scope: OutlineScope): PrintedStep {
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

import { dataTable } from '../table/dataTable';
import { sentenceOf, unprintable } from './printedStep';
import type { NumberedStep, PrintedStep } from './printedStep';
import type { OutlineScope } from './scope';
import { selectSheet } from './selectSheet';

/** A portrait page holds so many columns. */
const MOST_UPRIGHT_COLUMNS = 7;

/** `Bảng`: the table that the text describes, or a whole free sheet. */
export function tableOf(step: NumberedStep, scope: OutlineScope): PrintedStep {
  const choice = selectSheet(step, scope);
  switch (choice.kind) {
    case 'problem':
      return unprintable(step, choice.problem, choice.fields);
    case 'free': {
      const { name, selection } = choice.sheet;
      return {
        sentences: [sentenceOf(step, [], { table: selection })],
        fields: choice.fields,
        freeSheet: name,
      };
    }
    case 'data': {
      const { table, fields } = dataTable(choice.selection, scope.figures);
      const landscape = table.widths.length > MOST_UPRIGHT_COLUMNS;
      return {
        sentences: [sentenceOf(step, [], { table: { blocks: [table], landscape } })],
        fields: [...choice.fields, ...fields],
      };
    }
  }
}

import { dataTable } from '../table/dataTable';
import { NO_TABLE } from '../table/none';
import { sentenceOf, unprintable, type NumberedStep, type PrintedStep } from './printedStep';
import type { OutlineScope } from './scope';
import { selectSheet, type SheetChoice } from './selectSheet';

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
    case 'data':
      return dataTableOf(step, choice, scope);
  }
}

type DataChoice = Extract<SheetChoice, { readonly kind: 'data' }>;

function dataTableOf(
  step: NumberedStep,
  { selection, fields }: DataChoice,
  { figures }: OutlineScope,
): PrintedStep {
  const { columns, rows } = selection;
  const empty = rows.length === 0 && { empty: true };
  const landscape = columns.length > MOST_UPRIGHT_COLUMNS;
  if (columns.length === 0)
    return {
      sentences: [sentenceOf(step, [], { table: { blocks: [NO_TABLE], landscape, ...empty } })],
      fields,
    };
  const printed = dataTable(selection, figures);
  const table = { blocks: [printed.table], landscape, ...empty };
  return { sentences: [sentenceOf(step, [], { table })], fields: [...fields, ...printed.fields] };
}

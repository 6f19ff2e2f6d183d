import type { Entries } from '../entries/entries';
import type { Figures } from '../figures/figures';
import { eachInSteps, finish, type Steps } from '../memo/steps';
import { infoFields } from './fields/fillInfo';
import { reportForm } from './form';
import { closeBody } from './outline/closeBody';
import { numbered } from '../numbering/numbered';
import { printRow } from './outline/printRow';
import type { NumberedStep } from './outline/printedStep';
import { outlineScope } from './outline/scope';
import { outlineSteps } from './outline/step';
import { tellNone } from './outline/none/tellNone';
import type { FieldResult, Outline } from '../sentence';
import { placeKey } from '../place';

/** The outline as it will be printed: fields filled, markers assigned, tables and lists drawn from their sheets. */
export function fillOutline(entries: Entries, figures: Figures): Outline {
  return finish(fillSteps(entries, figures));
}

/** The same, row by row. */
export function* fillSteps(entries: Entries, figures: Figures): Steps<Outline> {
  const scope = outlineScope(entries, figures);
  yield;
  const steps = numbered(outlineSteps(entries));
  yield;
  const rows = yield* eachInSteps(steps, (step) => ({ step, ...printRow(step, scope) }));
  yield;
  const free = [...scope.freeSheets.values()].flatMap((sheet) => sheet().fields);
  return {
    sentences: closeBody(tellNone(rows.flatMap(({ sentences }) => sentences)), reportForm(entries)),
    fields: distinct([
      ...infoFields(entries, scope.figures),
      ...rows.flatMap(({ fields }) => fields),
      ...rows.flatMap(({ step }) => fieldsInMarker(step)),
      ...free,
    ]),
    problems: rows.flatMap(({ step, problem }) => [
      ...(step.problem === undefined
        ? []
        : [{ at: step.levelAt, message: asSentence(step.problem) }]),
      ...(problem === undefined ? [] : [{ at: step.at, message: asSentence(problem) }]),
    ]),
    printedSheets: rows.flatMap(({ freeSheet }) => freeSheet ?? []),
  };
}

/** `Số` prints as typed: a field there would reach the page in its braces. */
function fieldsInMarker({ marker, typedAt }: NumberedStep): readonly FieldResult[] {
  const field = /\{\{[^}]*(?:\}\})?/u.exec(marker)?.[0];
  if (field === undefined) return [];
  return [{ at: typedAt, field, problem: 'cột Số chỉ ghi số thứ tự, không lấy số liệu' }];
}

/** A data cell printed by several tables is listed once. */
function distinct(fields: readonly FieldResult[]): readonly FieldResult[] {
  const byKey = new Map(fields.map((field) => [`${placeKey(field.at)}!${field.field}`, field]));
  return [...byKey.values()];
}

function asSentence(clause: string): string {
  const sentence = clause.charAt(0).toLocaleUpperCase('vi') + clause.slice(1);
  return sentence.endsWith('?') ? sentence : `${sentence}.`;
}

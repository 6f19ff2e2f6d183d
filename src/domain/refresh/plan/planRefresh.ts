import { groupBy } from '../../groupBy';
import type { Facts } from '../../facts';
import { evaluate } from '../../expression/evaluate';
import { fillInfo } from '../../report/fields/fillInfo';
import { placesOf } from '../../report/record/recordFigures';
import type { RecordedBlock, RecordedTable, ReportRecord } from '../../report/record/record';
import { type BlockPlan, planBlock, removedBlock } from './planBlocks';
import { type FreshFigure, figureAfter, planFigures } from './planFigures';
import { type TablePlan, planTable, removedTable } from './planTables';
import type { Planned, PlannedFigure, RefreshPlan } from './refreshPlan';
import type { WrittenDocument } from '../writtenDocument';

export interface RefreshOptions {
  /** Keys for which a person chose the workbook's value: a field, `bang:1`, `bang:1:6:Kết quả`, `khoi:1`. */
  readonly take: ReadonlySet<string>;
  /** ISO 8601: kept in the document where anything changes. */
  readonly written?: string;
}

/** Compares a document with its workbook three ways: what was written, what stands there, what would be written now. */
export function planRefresh(
  document: WrittenDocument,
  facts: Facts,
  report: ReportRecord,
  { take, written }: RefreshOptions,
): RefreshPlan {
  const fresh = freshFigures(facts);
  const { record } = document;
  const figures = planFigures(document.figures, record?.figures ?? [], fresh, take);
  const tables = planAllTables(document, report, take);
  const blocks = planAllBlocks(document, report, take);
  const after = record && {
    ...record,
    figures: figuresAfter(record, figures, fresh),
    tables: distinct(tables),
    blocks: distinct(blocks),
  };
  const changed = after !== undefined && !sameData(after, record);
  const plan = {
    figures,
    tables: tables.map(({ planned }) => planned),
    blocks: blocks.map(({ planned }) => planned),
  };
  const all: readonly Planned[] = [
    ...figures,
    ...plan.tables.flatMap(({ cells }) => cells),
    ...plan.blocks,
  ];
  const whole = plan.tables.filter(({ cells }) => cells.length === 0);
  const count = (...outcomes: readonly string[]): number =>
    [...all, ...whole].filter(({ outcome }) => outcomes.includes(outcome)).length;
  return {
    ...plan,
    written: count('update'),
    kept: count('kept'),
    conflicts: count('conflict', 'unknown'),
    notes: refreshNotes(document, report),
    ...(record && { record: changed ? { ...after, ...(written && { written }) } : record }),
  };
}

/** Equal but for the order in which an object names its values. */
function sameData(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Any field of the workbook, whether the report still prints it or not. */
function freshFigures({ entries, figures }: Facts): FreshFigure {
  const filled = fillInfo(figures);
  const known = new Map<string, ReturnType<FreshFigure>>();
  return (field) => {
    if (known.has(field)) return known.get(field);
    const result = evaluate(field, filled);
    const at = placesOf(result.names, entries, filled);
    const named = result.names.some((name) => filled.byName.has(name));
    const fresh = result.ok ? { text: result.text, at } : named ? { at } : undefined;
    known.set(field, fresh);
    return fresh;
  };
}

/** Figures that the document keeps: those that were recorded, and those that stand there as the workbook has them. */
function figuresAfter(
  record: ReportRecord,
  planned: readonly PlannedFigure[],
  fresh: FreshFigure,
): ReportRecord['figures'] {
  const present = planned.filter(({ index }) => index !== undefined);
  const byField = groupBy(present, ({ field }) => field);
  const kept = record.figures.map((figure) =>
    figureAfter(figure, byField.get(figure.field) ?? [], fresh(figure.field)),
  );
  const known = new Set(record.figures.map(({ field }) => field));
  const added = [...byField].filter(
    ([field, copies]) => !known.has(field) && copies.some(({ outcome }) => FOLLOWS.has(outcome)),
  );
  return [
    ...kept,
    ...added.map(([field]) => ({
      field,
      text: fresh(field)?.text ?? '',
      at: fresh(field)?.at ?? '',
    })),
  ];
}

const FOLLOWS: ReadonlySet<string> = new Set(['same', 'update']);

function planAllTables(
  { tables, record }: WrittenDocument,
  report: ReportRecord,
  take: ReadonlySet<string>,
): readonly TablePlan[] {
  const found = tables.flatMap((table, index) =>
    table.tag === undefined ? [] : [{ index, table: { ...table, tag: table.tag } }],
  );
  const plans = found.map(({ index, table }) => {
    const base = record?.tables.find(({ tag }) => tag === table.tag);
    return planTable({
      index,
      found: table,
      base,
      fresh: twin(base, table.tag, report.tables),
      take,
    });
  });
  return [
    ...plans,
    ...missing(
      record?.tables,
      found.map(({ table }) => table.tag),
    ).map(removedTable),
  ];
}

function planAllBlocks(
  { blocks, record }: WrittenDocument,
  report: ReportRecord,
  take: ReadonlySet<string>,
): readonly BlockPlan[] {
  const plans = blocks.map((block, index) => {
    const base = record?.blocks.find(({ tag }) => tag === block.tag);
    return planBlock(index, block, base, twin(base, block.tag, report.blocks), take);
  });
  return [
    ...plans,
    ...missing(
      record?.blocks,
      blocks.map(({ tag }) => tag),
    ).map(removedBlock),
  ];
}

type Kept = RecordedTable | RecordedBlock;

/** The fresh table or list of the same row of the outline: by what is typed there, for rows may have come before it. */
function twin<T extends Kept>(
  base: T | undefined,
  tag: string,
  fresh: readonly T[],
): T | undefined {
  if (!base) return fresh.find((one) => one.tag === tag);
  return fresh.find(({ typed, index }) => typed === base.typed && index === base.index);
}

function missing<T extends Kept>(
  recorded: readonly T[] | undefined,
  found: readonly string[],
): readonly T[] {
  return (recorded ?? []).filter(({ tag }) => !found.includes(tag));
}

/** Of a table that was copied only the first is kept account of. */
function distinct<T extends Kept>(plans: readonly { readonly after?: T }[]): readonly T[] {
  const byTag = new Map<string, T>();
  for (const { after } of plans) if (after && !byTag.has(after.tag)) byTag.set(after.tag, after);
  return [...byTag.values()];
}

/** What a refresh does not do and a person should know. */
function refreshNotes({ record }: WrittenDocument, report: ReportRecord): readonly string[] {
  if (!record)
    return ['Văn bản không còn giữ phần ghi nhớ của Báo cáo 57, nên không biết số nào đã sửa tay.'];
  const isNew = ({ typed, index }: { readonly typed: string; readonly index: number }): boolean =>
    ![...record.tables, ...record.blocks].some((one) => one.typed === typed && one.index === index);
  const parts = [...report.tables, ...report.blocks].filter(isNew);
  return [
    ...parts.map(
      ({ at }) =>
        `Phần mới trong sổ (${at}) chưa có trong văn bản: hãy xuất báo cáo mới để có phần này.`,
    ),
    ...(record.draft
      ? ['Văn bản vẫn là bản dự thảo: muốn có bản chính thức, hãy xuất báo cáo mới.']
      : []),
  ];
}

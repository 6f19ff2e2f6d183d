import { RECORD, recordXml } from '../../docx/written/recordXml';
import type { Written } from '../../domain/refresh/recordAfterWriting';
import { recordAfterWriting } from '../../domain/refresh/recordAfterWriting';
import type { CommonApi } from '../../word/commonApi';
import { COMMON_API } from '../../word/commonApi';
import { keepRecord } from '../../word/keepRecord';
import { openDocument } from '../../word/openDocument';
import { runCommon, runWord } from '../../word/run';
import type { FigureWrite } from '../../word/writeFigures';
import { writeFigures } from '../../word/writeFigures';
import type { ChosenWorkbook } from '../chosen/chosenWorkbook';
import type { Outcome } from '../outcome';
import { readReport } from './readReport';
import type { PlannedRefresh, Refresh } from './refreshReport';
import { planReportRefresh, refreshedBytes } from './refreshReport';
import { writeBlocks, writeTables } from './partsInWord';

/** Compares the open document with the chosen workbook; nothing is written. */
export async function planRefreshHere(
  workbook: ChosenWorkbook,
  take: ReadonlySet<string>,
  common: CommonApi = COMMON_API,
): Promise<Outcome<Refresh>> {
  const read = await runCommon(() => common.bytes());
  if (!read.ok) return read;
  const report = await readReport(read.value);
  if (!report.ok) return refused(`Văn bản này ${report.sentence}.`);
  return { ok: true, value: planReportRefresh(report.opened, workbook.assessment, take) };
}

function refused(sentence: string): Outcome<Refresh> {
  return { ok: true, value: { kind: 'refused', sentence } };
}

/** Opens the updated document as a new one: all that was planned, also in tables and lists, on every platform. */
export async function openRefreshed(planned: PlannedRefresh): Promise<Outcome<void>> {
  const bytes = await refreshedBytes(planned);
  return runWord((context) => openDocument(context, bytes));
}

/** How writing in place ended: texts written, and how many wait for the updated copy. */
export interface InPlace {
  readonly written: number;
  readonly left: number;
  /** Why some parts wait, in Vietnamese sentences. */
  readonly reasons: readonly string[];
}

/** Writes figures, tables and lists where they stand, then what the document keeps of them. */
export async function refreshInPlace(
  planned: PlannedRefresh,
  common: CommonApi = COMMON_API,
): Promise<Outcome<InPlace>> {
  const { plan, opened } = planned;
  const tagOf = fieldTags(opened.record?.longFields ?? []);
  const writes = plan.figures.flatMap(({ field, now, write }): readonly FigureWrite[] =>
    write === undefined ? [] : [{ tag: tagOf(field), now, write }],
  );
  const outcome = await runWord((context) => writeFigures(context, writes));
  if (!outcome.ok) return outcome;
  const tables = await writeTables(planned);
  const blocks = await writeBlocks(planned);
  const fields = new Set(
    plan.figures
      .map(({ field }) => field)
      .filter((field) => outcome.value.written.has(tagOf(field))),
  );
  const kept = await keepWritten(
    planned,
    { fields, tables: tables.written, blocks: blocks.written },
    common,
  );
  if (!kept.ok) return kept;
  const figures = writes.filter(({ tag }) => outcome.value.written.has(tag)).length;
  const cells = plan.tables
    .filter(({ tag }) => tables.written.has(tag))
    .reduce(
      (sum, table) => sum + table.cells.filter((cell) => cell.outcome === 'update').length,
      0,
    );
  const written = figures + cells + blocks.written.size;
  const reasons = [...tables.reasons, ...blocks.reasons];
  return { ok: true, value: { written, left: plan.written - written, reasons } };
}

function fieldTags(longFields: readonly string[]): (field: string) => string {
  return (field) => {
    const number = longFields.indexOf(field) + 1;
    return number > 0 ? `#${number}` : field;
  };
}

async function keepWritten(
  { plan, opened }: PlannedRefresh,
  written: Written,
  common: CommonApi,
): Promise<Outcome<boolean>> {
  const { record } = opened;
  if (
    !record ||
    !plan.record ||
    written.fields.size + written.tables.size + written.blocks.size === 0
  )
    return { ok: true, value: false };
  const xml = recordXml(recordAfterWriting(record.record, plan.record, written), record.longFields);
  return runCommon(() => keepRecord(common, RECORD, xml));
}

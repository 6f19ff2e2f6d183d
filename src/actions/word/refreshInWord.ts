import type { Written } from '../../domain/refresh/recordAfterWriting';
import { recordAfterWriting } from '../../domain/refresh/recordAfterWriting';
import type { PlannedTable } from '../../domain/refresh/plan/refreshPlan';
import type { ReportRecord } from '../../domain/report/record/record';
import type { OpenedReport } from '../../docx/read/openReport';
import type { CommonApi } from '../../word/commonApi';
import { COMMON_API } from '../../word/commonApi';
import { keepRecord } from '../../word/keepRecord';
import { openDocument } from '../../word/openDocument';
import { runCommon, runWord } from '../../word/run';
import type { FigureWrite } from '../../word/writeFigures';
import { writeFigures } from '../../word/writeFigures';
import type { TableWrite } from '../../word/writeTable';
import { writeTable } from '../../word/writeTable';
import type { ChosenWorkbook } from '../chosen/chosenWorkbook';
import type { Outcome } from '../outcome';
import { readReport } from './readReport';
import type { PlannedRefresh, Refresh } from './refreshReport';
import { planReportRefresh, refreshedBytes } from './refreshReport';

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
}

/** Writes figures and tables where they stand, then what the document keeps of them. */
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
  const fields = new Set(
    plan.figures
      .map(({ field }) => field)
      .filter((field) => outcome.value.written.has(tagOf(field))),
  );
  const kept = await keepWritten(planned, { fields, tables }, common);
  if (!kept.ok) return kept;
  const figures = writes.filter(({ tag }) => outcome.value.written.has(tag)).length;
  const cells = plan.tables
    .filter(({ tag }) => tables.has(tag))
    .reduce(
      (sum, table) => sum + table.cells.filter((cell) => cell.outcome === 'update').length,
      0,
    );
  return { ok: true, value: { written: figures + cells, left: plan.written - figures - cells } };
}

function fieldTags(longFields: readonly string[]): (field: string) => string {
  return (field) => {
    const number = longFields.indexOf(field) + 1;
    return number > 0 ? `#${number}` : field;
  };
}

/** The tags of the tables that read as planned afterwards; each by itself, for what is refused in one says nothing of another. */
async function writeTables({ plan, opened, fresh }: PlannedRefresh): Promise<ReadonlySet<string>> {
  const written = new Set<string>();
  for (const table of plan.tables) {
    const write = tableWrite(table, opened, fresh);
    if (!write) continue;
    const outcome = await runWord((context) => writeTable(context, write));
    if (outcome.ok && outcome.value) written.add(table.tag);
  }
  return written;
}

/** What Word is to do with a table; nothing where it would have to be drawn anew, or to hide what a person is to see as tracked. */
function tableWrite(
  { tag, index, work, outcome, follows, cells }: PlannedTable,
  { document }: OpenedReport,
  { tables }: ReportRecord,
): TableWrite | undefined {
  const updates = outcome !== 'same' && cells.some((cell) => cell.outcome === 'update');
  if (work === 'rewrite' || !updates || index === undefined) return undefined;
  const found = document.tables[index];
  const fresh = tables.find((one) => one.tag === follows);
  const moves = work.some(({ kind }) => kind !== 'keep');
  if (!found || !fresh || (moves && (document.tracked || found.rows.some(({ merged }) => merged))))
    return undefined;
  return {
    tag,
    rows: found.rows.map(({ shown }) => shown),
    work,
    fresh: fresh.rows.map((row) => row.cells.map(({ text }) => text)),
  };
}

async function keepWritten(
  { plan, opened }: PlannedRefresh,
  written: Written,
  common: CommonApi,
): Promise<Outcome<boolean>> {
  const { record } = opened;
  if (!record || !plan.record || written.fields.size + written.tables.size === 0)
    return { ok: true, value: false };
  const { RECORD, recordXml } = await import('../../docx/written/recordXml');
  const xml = recordXml(recordAfterWriting(record.record, plan.record, written), record.longFields);
  return runCommon(() => keepRecord(common, RECORD, xml));
}

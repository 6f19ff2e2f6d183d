import type { PlannedBlock, PlannedTable } from '../../domain/refresh/plan/refreshPlan';
import { listOf } from '../../domain/report/blocksOf';
import { runWord } from '../../word/run';
import { writeBlock } from '../../word/writeBlock';
import { writeTable } from '../../word/writeTable';
import type { PlannedRefresh } from './refreshReport';

/** Tags of what reads as planned afterwards, and why the rest waits for the updated copy, in Vietnamese sentences. */
export interface WrittenParts {
  readonly written: ReadonlySet<string>;
  readonly reasons: readonly string[];
}

/** Writes the tables that are to change; each by itself, for what is refused in one says nothing of another. */
export async function writeTables(planned: PlannedRefresh): Promise<WrittenParts> {
  const written = new Set<string>();
  const reasons: string[] = [];
  for (const table of planned.plan.tables.filter(isChanged)) {
    const why = whyNotHere(table, planned);
    const done = why === undefined && (await tableWritten(table, planned));
    if (done) written.add(table.tag);
    else reasons.push(`Bảng ${table.source}: ${why ?? REFUSED}.`);
  }
  return { written, reasons };
}

const REFUSED = 'Word không ghi được vào bảng này';

function isChanged({ outcome, cells }: PlannedTable): boolean {
  if (outcome === 'same') return false;
  return outcome === 'update' || cells.some((cell) => cell.outcome === 'update');
}

/** What Word, as far as WordApi 1.3 goes, cannot do to a table; undefined where it can. */
function whyNotHere(
  { index, work, follows }: PlannedTable,
  { opened: { document }, fresh }: PlannedRefresh,
): string | undefined {
  if (work === 'rewrite') return 'các dòng đã xếp lại hoặc cột đã đổi, phải kẻ lại cả bảng';
  const found = document.tables[index ?? -1];
  if (!found || !fresh.tables.some(({ tag }) => tag === follows)) return REFUSED;
  const moves = work.some(({ kind }) => kind !== 'keep');
  if (moves && document.tracked)
    return 'văn bản đang theo dõi sửa đổi, dòng thêm và dòng bỏ chỉ đánh dấu được trong bản đã cập nhật';
  const merged = found.rows.map((row) => row.merged);
  if (moves && meetsMerged(work, merged))
    return 'dòng phải thêm hoặc bỏ nằm sát ô gộp dọc, Word không tách được ô ấy';
  return undefined;
}

/** Whether a row that comes or goes has a merged cell in it or right beside it. */
function meetsMerged(
  work: Exclude<PlannedTable['work'], 'rewrite'>,
  merged: readonly boolean[],
): boolean {
  return work.some((one, at) => {
    if (one.kind === 'keep') return false;
    const near = [work[at - 1], one, work[at + 1]];
    return near.some((row) => row && row.kind !== 'insert' && merged[row.now] === true);
  });
}

async function tableWritten(
  { tag, index, work, follows }: PlannedTable,
  { opened: { document }, fresh }: PlannedRefresh,
): Promise<boolean> {
  const rows = document.tables[index ?? -1]?.rows ?? [];
  const table = fresh.tables.find((one) => one.tag === follows);
  if (work === 'rewrite' || !table) return false;
  const write = {
    tag,
    rows: rows.map(({ shown }) => shown),
    work,
    fresh: table.rows.map((row) => row.cells.map(({ text }) => text)),
  };
  const outcome = await runWord((context) => writeTable(context, write));
  return outcome.ok && outcome.value;
}

/** Writes the lists (`Danh sách`) that are to change. */
export async function writeBlocks(planned: PlannedRefresh): Promise<WrittenParts> {
  const written = new Set<string>();
  const reasons: string[] = [];
  for (const block of planned.plan.blocks.filter(({ write }) => write !== undefined)) {
    const why = whyNoList(block, planned);
    const done = why === undefined && (await blockWritten(block));
    if (done) written.add(block.tag);
    else reasons.push(`Danh sách ở ${block.place}: ${why ?? 'Word không ghi được vào đoạn này'}.`);
  }
  return { written, reasons };
}

function whyNoList(
  { now, fresh, follows }: PlannedBlock,
  { opened: { document }, report }: PlannedRefresh,
): string | undefined {
  if (document.tracked)
    return 'văn bản đang theo dõi sửa đổi, đoạn thêm và đoạn bỏ chỉ đánh dấu được trong bản đã cập nhật';
  const paragraphs = listOf(report, follows);
  const styles = new Set(paragraphs.map(({ style }) => style));
  const plain = paragraphs.every(({ runs }) =>
    runs.every((run) => !run.bold && !run.italic && !run.mark && run.field === undefined),
  );
  return plain && styles.size <= 1 && !`${now}${fresh}`.includes('{{')
    ? undefined
    : 'trong danh sách có số liệu hoặc chữ đậm, nghiêng riêng';
}

async function blockWritten({ tag, now, write = '' }: PlannedBlock): Promise<boolean> {
  const lines = { tag, now: now.split('\n'), fresh: write.split('\n') };
  const outcome = await runWord((context) => writeBlock(context, lines));
  return outcome.ok && outcome.value;
}

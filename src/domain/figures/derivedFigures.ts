import type { Entries, Table } from '../entries/entries';
import { printNumber } from '../number/printNumber';
import { rational } from '../number/rational';
import { DOCUMENT_TYPES } from '../sheets/documents';
import { slug } from '../vietnamese';
import type { Figure, TargetResult, TargetStatus, TaskClass, TaskResult } from './figures';

type Counts = readonly (readonly [name: string, count: number])[];

/** Counts over Chỉ tiêu, Nhiệm vụ and Văn bản; without the sheet the names are known and not entered. */
export function* derivedFigures(
  { targets, tasks, documents }: Entries,
  {
    targets: results,
    tasks: classes,
  }: { readonly targets: readonly TargetResult[]; readonly tasks: readonly TaskResult[] },
): Iterable<Figure> {
  yield* counted(targets, targetCounts(results));
  yield* counted(tasks, taskCounts(classes));
  yield* counted(documents, documentCounts(documents));
}

function* counted({ present }: Table<string>, counts: Counts): Iterable<Figure> {
  for (const [name, count] of counts) {
    const figure: Figure = { name, kind: 'derived' };
    yield present
      ? { ...figure, value: rational(BigInt(count)), text: printNumber(count) }
      : figure;
  }
}

/** `ct.dat` contains `ct.vuot`. */
function targetCounts(results: readonly TargetResult[]): Counts {
  const count = (...wanted: readonly TargetStatus[]) =>
    results.filter(({ status }) => wanted.includes(status)).length;
  return [
    ['ct.tong', results.length],
    ['ct.dat', count('Đạt', 'Vượt')],
    ['ct.vuot', count('Vượt')],
    ['ct.chua_dat', count('Chưa đạt')],
    ['ct.khong_phat_sinh', count('Không phát sinh')],
    ['ct.chua_co_so_lieu', count('Chưa có số liệu')],
  ];
}

function taskCounts(results: readonly TaskResult[]): Counts {
  const count = (...wanted: readonly (TaskClass | undefined)[]) =>
    results.filter((result) => wanted.includes(result.class)).length;
  return [
    ['nv.tong', results.length],
    ['nv.hoan_thanh', count('Hoàn thành trong hạn', 'Hoàn thành quá hạn')],
    ['nv.hoan_thanh_trong_han', count('Hoàn thành trong hạn')],
    ['nv.hoan_thanh_qua_han', count('Hoàn thành quá hạn')],
    ['nv.qua_han', count('Quá hạn chưa hoàn thành')],
    ['nv.dang_thuc_hien', count('Đang thực hiện trong hạn')],
    ['nv.chua_thuc_hien', count('Chưa thực hiện trong hạn')],
    ['nv.khong_phat_sinh', count('Không phát sinh')],
    ['nv.chua_ro', count(undefined)],
  ];
}

/** `vb.<loại>`: every type of the list, 0 without a row, and every other type that stands in the sheet. */
function documentCounts({ rows }: Entries['documents']): Counts {
  const counts = new Map(DOCUMENT_TYPES.map((type) => [slug(type), 0]));
  for (const [text, count] of countedTexts(rows)) {
    const type = slug(text);
    if (type !== '' && type !== 'tong') counts.set(type, (counts.get(type) ?? 0) + count);
  }
  return [
    ['vb.tong', rows.length],
    ...[...counts].map(([type, count]) => [`vb.${type}`, count] as const),
  ];
}

function countedTexts(rows: Entries['documents']['rows']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { cells } of rows) counts.set(cells.type.text, (counts.get(cells.type.text) ?? 0) + 1);
  return counts;
}

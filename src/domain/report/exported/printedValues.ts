import { rowKeys } from '../../refresh/plan/matchRows';
import type { RecordedTable, ReportRecord } from '../record/record';

/** One value that a report prints from the workbook. */
export interface PrintedValue {
  /** Tells it from the others, whatever it says. */
  readonly key: string;
  readonly text: string;
  /** `Hồ sơ đã tiếp nhận`; `Chỉ tiêu: Tỷ lệ phủ sóng 5G`. */
  readonly name: string;
}

/** Every figure, every row of every table and every computed list, in the order printed. */
export function printedValues(
  { figures, tables, blocks }: ReportRecord,
  titles: ReadonlyMap<string, string>,
): readonly PrintedValue[] {
  return [
    ...figures.map(({ field, text }) => ({
      key: `f ${field}`,
      text,
      name: titles.get(field) ?? field,
    })),
    ...tables.flatMap(rowValues),
    ...blocks.map(({ typed, index, text, at }) => ({
      key: `b ${typed} ${index}`,
      text,
      name: `danh sách ở ${inWords(at)}`,
    })),
  ];
}

/** Rows of one name are told apart by their order. */
function rowValues({
  columns,
  rows,
  source,
  typed,
  index,
}: RecordedTable): readonly PrintedValue[] {
  const texts = rows.map(({ cells }) => cells.map(({ text }) => text));
  const seen = new Map<string, number>();
  return rowKeys(texts, columns).map(({ name }, at) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const shown = (texts[at] ?? []).find((text) => /\p{L}{2}/u.test(text)) ?? '';
    return {
      key: `r ${typed} ${index} ${name} ${count}`,
      text: (texts[at] ?? []).join('\n'),
      name: `${source}: ${shown === '' ? `dòng ${rows[at]?.at ?? ''}` : short(shown)}`,
    };
  });
}

const MOST_LETTERS = 80;

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS).trimEnd()}…` : line;
}

/** `Nội dung!C41`. */
function inWords(place: string): string {
  const [sheet = '', cell = ''] = place.split('!');
  return `${sheet}, dòng ${/\d+/.exec(cell)?.[0] ?? ''}`;
}

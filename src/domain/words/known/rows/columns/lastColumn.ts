import { headerKey } from '../../../../letters/vietnamese';
import type { Judged, RowAt } from '../judged';
import type { NamedRow } from '../rows';

const LAST = /(?:kỳ|tuần|tháng|quý|năm) trước|cùng kỳ/u;
const NOW = /(?:trong |của )?(?:kỳ|tuần|tháng|quý|năm) này|trong kỳ/u;

/** Words of any time: the number may be told of it. */
const TIME =
  /(?<!\p{L})(?:trước|cùng kỳ|khi|từng|từ|đầu|cuối|so với|năm (?:\d{4}|ngoái)|(?:tuần|tháng|quý) (?:\d|[ivx]+(?!\p{L})))|▤/u;

/**
 * The column of now beside the last period's, where a sentence that speaks of no other time tells the number of the
 * latter: `Căn hộ du lịch có 10/12 cơ sở` where 10 stands under `Kỳ trước đã thực hiện` and 11 under `Đã thực hiện`.
 */
export function lastColumn({ said, figure }: Judged, right: readonly RowAt[]): RowAt | undefined {
  if (TIME.test(said.line) || TIME.test(headerKey(said.text))) return undefined;
  const nows = right.filter(({ column }) => column >= 0).map(nowBeside);
  const [now] = nows;
  return nows.every((one) => one !== undefined) &&
    now?.row.numbers[now.column]?.value !== figure.value
    ? now
    : undefined;
}

/** The column of a row whose header says what another does, without the last period. */
function nowBeside({ row, column }: RowAt): RowAt | undefined {
  const header = headerAt(row, column);
  if (!LAST.test(header)) return undefined;
  const bare = bareOf(header.replace(LAST, ''));
  const now = row.table.headers.findIndex(
    (_, at) =>
      at !== column &&
      row.numbers[at] !== undefined &&
      bareOf(headerAt(row, at).replace(NOW, '')) === bare,
  );
  return now < 0 ? undefined : { row, column: now };
}

const headerAt = ({ table }: NamedRow, column: number): string =>
  headerKey(table.headers[column] ?? '');

const bareOf = (header: string): string => header.replace(/[^\p{L}\d%]+/gu, ' ').trim();

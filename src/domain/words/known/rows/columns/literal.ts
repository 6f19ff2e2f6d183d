import { headerKey } from '../../../../letters/vietnamese';
import { endBefore } from '../../../claims/superlatives';
import { NOUNS } from '../../../lexicon';
import type { Figure, Said } from '../../../read';
import { SHARE } from './columnsOf';
import type { Judged, RowAt } from '../judged';
import { isAbout } from '../mentions';
import type { NamedTable } from '../rows';

/** `46 ý kiến rất hài lòng`: the column whose header, of two words or more, stands right behind the number; −1 where there is none. */
function literalColumn(
  { text, line }: Said,
  { to, at: place, sign }: Figure,
  { headers }: NamedTable,
): number {
  if (sign !== '#') return -1;
  const behind = ` ${headerKey(text.slice(to, to + 70))}`;
  const told = headers.flatMap((header, column) => {
    const own = (headerKey(header).split(' / ').at(-1) ?? '').replace(/^trong đó:? /u, '');
    const at =
      own.includes(' ') && !SHARE.test(own) && !THING.test(own) ? behind.indexOf(` ${own}`) : -1;
    const isRight =
      at >= 0 &&
      /^(?: \p{L}+){0,2}$/u.test(behind.slice(0, at)) &&
      /^(?:$|[,;.)]| \(| (?:và|nhưng|cũng|đều|thuộc) )/u.test(behind.slice(at + 1 + own.length));
    return isRight ? [{ column, at }] : [];
  });
  // `rất hài lòng` is more than `hài lòng`.
  const [first, second] = told.sort((a, b) => a.at - b.at);
  if (first) return first.at === second?.at ? -1 : first.column;
  return LEFT.test(line.slice(Math.max(0, place - 24), place)) && ALONE.test(behind)
    ? leftColumn(headers)
    : -1;
}

/** A header of what is counted alone stands behind numbers of any column. */
const THING = new RegExp(`^(?:${NOUNS})$`, 'u');

/** `khoản camera còn tới 105 triệu đồng`: the one column of what is left. */
const LEFT = /(?<!\p{L})còn(?: lại| tới| đến| là)* $/u;
const ALONE = /^(?: \p{L}+){1,2}(?:$|[,;.)]| và )/u;

function leftColumn(headers: readonly string[]): number {
  const left = headers.flatMap((header, column) =>
    /^(?:số |kinh phí )?còn lại(?! \()/u.test(headerKey(header)) ? [column] : [],
  );
  return left.length === 1 ? (left[0] ?? -1) : -1;
}

/**
 * The row and the column whose header a number's own words are; where the annex is cited, the number before it is the
 * row's, or another number of the sentence has such a column too.
 */
export function literalOf({ passage, said, rows, figure, isTold }: Judged): RowAt | undefined {
  const [place, another] = rows.flatMap((row): readonly RowAt[] => {
    const column = row.table.turned ? -1 : literalColumn(said, figure, row.table);
    return column >= 0 && row.numbers[column] ? [{ row, column }] : [];
  });
  // `5 trong 8 hồ sơ quá hạn`: of all rows.
  if (!place || another || OF_ALL.test(said.line.slice(0, figure.at))) return undefined;
  const { table } = place.row;
  const isSure =
    isTold === true ||
    endBefore(said.line, figure.at) !== undefined ||
    isAbout(passage, table) ||
    said.figures.some((one) => one !== figure && literalColumn(said, one, table) >= 0);
  return isSure ? place : undefined;
}

const OF_ALL = /(?<!\p{L})(?:trong|trên|của)(?: tổng)?(?: số)? $/u;

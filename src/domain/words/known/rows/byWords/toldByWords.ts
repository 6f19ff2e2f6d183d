import type { Facts } from '../../../../facts';
import { memo } from '../../../../memo/memo';
import { isAfar } from '../../../printed/nearMiss';
import { EARLIER } from '../../../lexicon';
import { passages, type Passage } from '../../../passages';
import { quoted, type Figure, type Said } from '../../../read';
import { sentencesOf } from '../../../sentences';
import { arePersons, unitOf } from '../../../units';
import { tellingOf, tokensOf } from '../../tokens';
import { mayHold } from '../columns/columnsOf';
import type { SaidOfRow } from '../judged';
import { namedTables, type NamedRow, type NamedTable, ownOf, TOTAL } from '../rows';
import { EVENT, HELD, rowOf } from './event';
import { isDay } from './rowsNamed';
import { isSame, isSameAt } from '../sameNumber';
import { atColumn } from '../wrongAt';

/** `Lớp cho tiểu thương mở ngày 12/5/2026 tại Cầu Ván thu hút 52 người, trong đó 28 nữ`: numbers of rows that are known by a day or several of their texts. */
export const toldByWords = memo((facts: Facts): readonly SaidOfRow[] => {
  const tables = namedTables(facts).filter(
    ({ rows, turned }) => !turned && rows.some(({ words }) => [...words].some(isDay)),
  );
  return tables.length === 0
    ? []
    : passages(facts, 'compared').flatMap((passage) =>
        sentencesOf(passage).flatMap((said) =>
          EVENT.test(said.line) ? ofSentence(tables, passage, said) : [],
        ),
      );
});

const HAS = /(?<!\p{L})(?:có|với|cho|thu hút|đón|là|được|gồm|tiếp nhận) (?:tới )?$/u;
const ALONE =
  /^ \p{L}+(?: (?:viên|sơ|biểu|người|hộ))?(?: (?:dự|tham gia|tham dự|học|theo học))*(?=$|[,;.)]| (?:\(|và|trong đó(?!\p{L})))/u;
const OTHER = new RegExp(
  String.raw`(?<!\p{L})(?:${EARLIER}|kế hoạch|dự kiến|mục tiêu)(?!\p{L})`,
  'u',
);

function ofSentence(
  tables: readonly NamedTable[],
  passage: Passage,
  said: Said,
): readonly SaidOfRow[] {
  const { line, figures } = said;
  return figures.flatMap((figure, index): readonly SaidOfRow[] => {
    if (
      figure.sign !== '#' ||
      figure.hedged ||
      !ALONE.test(line.slice(figure.at + 1, figure.at + 60))
    )
      return [];
    const clause =
      line
        .slice(0, figure.at)
        .split(/(?=[#%÷;])/u)
        .at(-1) ?? '';
    // `mở 5 lớp` are several.
    const isOne = EVENT.test(clause.replace(/^# \p{L}+/u, ''));
    if (!isOne || !HAS.test(clause) || OTHER.test(clause)) return [];
    const words = tellingOf(tokensOf(quoted(said, figure.at - clause.length, figure.at))).filter(
      (word) => !HELD.has(word),
    );
    const [row, another] = tables.flatMap((table) => rowOf(table, words));
    if (!row || another) return [];
    const next = figures[index + 1];
    const isOfWomen = next && WOMEN.test(line.slice(figure.at + 1, next.at + 24));
    const told = { passage, row, end: undefined, first: true, sure: true };
    const isOfDay = words.some(isDay);
    const isOwn = row.numbers.some((one) => one && isSame(figure, one.value));
    return [
      ...(isOwn ? [] : [{ figure, column: counting(said, figure, row) }]),
      ...(isOfWomen ? [{ figure: next, column: womenOf(row) }] : []),
    ]
      .filter((one) => one.figure.value >= LEAST && !isSameAt(one.figure, row, one.column))
      .flatMap((one) => {
        // Of a row that a day tells, what is not far off; else a slip of fingers, or another row's.
        const literal = isOfDay && !isAfar(one.figure.value, row.numbers[one.column]?.value ?? 0);
        return atColumn({ ...told, ...one, literal });
      });
  });
}

/** `, trong đó 28 người là nữ`. */
const WOMEN =
  /^[^#%÷;.]{0,40}(?:,|\() ?(?:trong đó )?(?:có |gồm )?(?:nữ(?: có| là)? #|# (?:người (?:là )?|học viên (?:là )?)?nữ)/u;

/** The column that counts what the number does: of several, the one of their sum, else the first. */
function counting(said: Said, figure: Figure, { table: { headers } }: NamedRow): number {
  const unit = unitOf(said, figure);
  const columns = headers.flatMap((header, column) =>
    mayHold(said, figure, header) &&
    tokensOf(header).some((word) => word === unit || arePersons(word, unit))
      ? [column]
      : [],
  );
  return columns.find((column) => TOTAL.test(ownOf(headers[column]))) ?? columns[0] ?? -1;
}

const womenOf = ({ table: { headers } }: NamedRow): number =>
  headers.findIndex((header) => /(?<!\p{L})nữ$/iu.test(header));

/** Smaller numbers are anything's. */
const LEAST = 10;

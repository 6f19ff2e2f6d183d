import type { Facts } from '../../../../facts';
import { memo } from '../../../../memo/memo';
import { type End, superlativeIn } from '../../../claims/superlatives';
import { passages, type Passage } from '../../../passages';
import type { Said } from '../../../read';
import { sentencesOf } from '../../../sentences';
import { clauseAround } from '../columns/columnsOf';
import type { RowAt } from '../judged';
import { inOrder, isAtEnd } from './inOrder';
import { namedIn, type Mention } from '../mentions';
import { bareHeader, namedTables, type NamedRow, type NamedTable, type RowNumber } from '../rows';
import { figuresOf, rowsAt } from '../saidOfRows';
import { isSameAt } from '../sameNumber';

/** A row that a sentence puts at an end of a column without its number, and the row that stands there. */
export interface NamedEnd {
  readonly passage: Passage;
  /** `thấp nhất`. */
  readonly text: string;
  readonly header: string;
  readonly row: NamedRow;
  readonly own: RowNumber;
  readonly first: NamedRow;
  readonly number: RowNumber;
}

/** `cao nhất là đăng ký kinh doanh (97,46%), thấp nhất là đất đai`: of the column that the other end is told from. */
export const namedEnds = memo((facts): readonly NamedEnd[] =>
  namedTables(facts).every(({ rows }) => rows.length < 3)
    ? []
    : passages(facts, 'compared').flatMap((passage) =>
        sentencesOf(passage).flatMap((said) =>
          said.line.includes(' nhất') ? ofSentence(facts, passage, said) : [],
        ),
      ),
);

/** Right before the name, with no more than the word for its kind between, and no word of another column before it: `tồn đọng nhiều nhất`. */
const END =
  /(?:^|[,;:()] ?|(?<!\p{L})và )(?:(?:còn|ngược lại|trong khi) )?((?:cao|thấp|nhiều|ít|lớn|nhỏ|đông|kém) nhất)(?: (?!với |từ )\p{L}+){0,4} $/u;

/** First or last among some rows only. */
const AMONG = /(?<!\p{L})(?:riêng|(?:trong|thuộc) (?:khối|nhóm|cụm|khu vực))(?!\p{L})/u;

function ofSentence(facts: Facts, passage: Passage, said: Said): readonly NamedEnd[] {
  const sentence = namedIn(facts, passage, said);
  if (!sentence) return [];
  const { lower, mentions, places } = sentence;
  return places.flatMap((place): readonly NamedEnd[] => {
    const named = rowsAt(lower, place, mentions, passage);
    const ownTopic = AMONG.test(said.line) ? null : TOPIC.exec(lower.slice(place.to));
    if (ownTopic) return ofTopic(passage, named, ownTopic);
    const text = END.exec(lower.slice(Math.max(0, place.from - 60), place.from))?.[1];
    const end = text === undefined ? undefined : superlativeIn(text);
    if (
      text === undefined ||
      !end ||
      AMONG.test(said.line) ||
      figuresOf(lower, said, place, mentions).length > 0
    )
      return [];
    const others = places.filter((one) => one !== place);
    const columns = others.flatMap((one) => toldAtEnd({ lower, passage, said, mentions }, one));
    const [column, more] = columns;
    if (!column || more) return [];
    const [row] = named.filter(({ table }) => table === column.row.table);
    return row ? notAtEnd({ passage, text, row }, end, column.column) : [];
  });
}

/** `Phú Mỹ đang có tỷ lệ người có chữ ký số cao nhất`: what a row is first or last in, without its number. */
const TOPIC =
  /^(?: (?!không|chưa|và|có thể)\p{L}+){0,2} ((?:tỷ lệ|số) (?:\p{L}+ ){1,8}?)((?:cao|thấp|nhiều|ít|lớn|nhỏ) nhất)(?! (?:trong|của|từ|so|nhưng) )[^#%÷\d]{0,40}$/u;

function ofTopic(
  passage: Passage,
  rows: readonly NamedRow[],
  [, topic = '', text = '']: RegExpExecArray,
): readonly NamedEnd[] {
  const end = superlativeIn(text);
  return rows.flatMap((row) =>
    end === undefined || row.table.turned
      ? []
      : columnsOf(row.table, topic.trim()).flatMap((column) =>
          notAtEnd({ passage, text, row }, end, column),
        ),
  );
}

/** The columns whose header says a topic; `Tỷ lệ (%)` says it of the header before it. */
function columnsOf({ headers }: NamedTable, topic: string): readonly number[] {
  const bare = headers.map(bareHeader);
  return bare.flatMap((header, column) => {
    const said = header === 'tỷ lệ' ? `tỷ lệ ${bare[column - 1] ?? ''}` : header;
    return said === topic ? [column] : [];
  });
}

/** A sentence, and the rows that it names. */
interface Sentence {
  readonly lower: string;
  readonly passage: Passage;
  readonly said: Said;
  readonly mentions: readonly Mention[];
}

/** Columns at an end of which another row of the sentence stands, with its number. */
export function toldAtEnd(
  { lower, passage, said, mentions }: Sentence,
  place: Mention,
): readonly (RowAt & { readonly end: End })[] {
  const [figure] = figuresOf(lower, said, place, mentions);
  const end = figure && superlativeIn(clauseAround(said, figure));
  if (!figure || !end) return [];
  return rowsAt(lower, place, mentions, passage).flatMap((row) =>
    row.numbers.flatMap((_, column) =>
      isSameAt(figure, row, column) && isAtEnd(row, column, end) ? [{ row, column, end }] : [],
    ),
  );
}

/** `Lĩnh vực khác`. */
export const NAMELESS = /(?<!\p{L})khác(?!\p{L})/u;

function notAtEnd(
  told: Pick<NamedEnd, 'passage' | 'text' | 'row'>,
  end: End,
  column: number,
): readonly NamedEnd[] {
  const { row } = told;
  // `ít nhất là nông nghiệp`: of what has a name of its own.
  const first = inOrder(row, column, end).find(({ key }) => !NAMELESS.test(key));
  const [own, number] = [row.numbers[column], first?.numbers[column]];
  if (!first || !own || !number || own.value === number.value) return [];
  return [{ ...told, header: row.table.headers[column] ?? '', own, first, number }];
}

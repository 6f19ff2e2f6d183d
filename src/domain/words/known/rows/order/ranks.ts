import type { Facts } from '../../../../facts';
import { memo } from '../../../../memo/memo';
import { spelledNumber } from '../../../../number/typed/spelledNumber';
import { headerKey } from '../../../../letters/vietnamese';
import { type End, isToldOfSome, NEXT } from '../../../claims/superlatives';
import { NEXT_TOLD } from '../../../lexicon';
import { passages, type Passage } from '../../../passages';
import type { Said } from '../../../read';
import { sentencesOf } from '../../../sentences';
import { inOrder, isBeside } from './inOrder';
import { NAMELESS, toldAtEnd } from './namedEnds';
import { isAbout, namedIn, nextStop, type Mention } from '../mentions';
import { bareHeader, namedTables, type NamedRow, type RowNumber } from '../rows';
import { isRankHeader } from '../../headers';
import { figuresOf, rowsAt } from '../saidOfRows';
import { isSameAt } from '../sameNumber';

/** A row that a sentence gives another place than its number has in the column that it is told from. */
export interface WrongRank {
  readonly passage: Passage;
  /** `xếp thứ tư`. */
  readonly text: string;
  readonly header: string;
  readonly row: NamedRow;
  readonly own: RowNumber;
  /** From 1. */
  readonly right: number;
  /** The row that has the place. */
  readonly holder?: NamedRow;
}

const RANKED =
  /(?<!\p{L})(?:(?:xếp|đứng)(?: ở)?(?: vị trí)?(?: hạng)?|(?<most>cao|lớn|nhiều|đông)|(?<least>thấp|ít|nhỏ)) thứ (?<place>nhất|nhì|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|10|[1-9])(?![\p{L}\d])/gu;
const MAY_RANK = /(?:xếp|đứng|ở|trí|hạng|cao|lớn|nhiều|đông|thấp|ít|nhỏ) thứ /u;
/** Between the place and the name behind it, or the name and the place behind it. */
const BEFORE_NAME =
  /^(?: toàn (?:xã|phường|đặc khu))?(?: về(?: (?!là )\p{L}+){1,6})?(?: là| thuộc về| với| của)?(?:(?! (?:sau|trước|và))(?: \p{L}+)){0,3} $/u;
/** A column that a sentence names by its period: `tính riêng quý III`. */
const PERIOD = /^(?:quý|tháng|tuần) /u;
const CLOSE = /^(?: \([^()]*\))?,? $/u;
const BEHIND_NAME = /^[^;]{0,60}? ?$/u;
/** First or last among some rows only, or of another time. */
const AMONG =
  /(?<!\p{L})(?:riêng(?! (?:tuần|tháng|quý|năm|kỳ))|(?:trong|thuộc) (?:khối|nhóm|cụm|khu vực|số)|(?:tuần|tháng|quý|kỳ|năm) (?:trước|ngoái)|toàn (?:tỉnh|thành phố|quốc)|còn lại)(?!\p{L})/u;

/** Places in the order of an annex's column that sentences give to named rows, and these do not have. */
export const wrongRanks = memo((facts: Facts): readonly WrongRank[] =>
  namedTables(facts).every(({ rows }) => rows.length < 3)
    ? []
    : passages(facts, 'compared').flatMap((passage) =>
        sentencesOf(passage).flatMap((said) => [
          ...(MAY_RANK.test(said.line) ? ofSentence(facts, passage, said) : []),
          ...(NEXT.test(said.line) ? nextInSentence(facts, passage, said) : []),
        ]),
      ),
);

function ofSentence(facts: Facts, passage: Passage, said: Said): readonly WrongRank[] {
  const named = namedIn(facts, passage, said);
  if (!named) return [];
  const { lower, mentions, places } = named;
  return [...lower.matchAll(RANKED)].flatMap((rank): readonly WrongRank[] => {
    const end = rank.index + rank[0].length;
    const isOpened = /^ (?:là|thuộc về|toàn)(?!\p{L})/u.test(lower.slice(end));
    const place =
      places.find(
        ({ to }) => !isOpened && to <= rank.index && CLOSE.test(lower.slice(to, rank.index)),
      ) ??
      places.find(({ from }) => end <= from && BEFORE_NAME.test(lower.slice(end, from))) ??
      places.find((one) => isBehind(lower, rank.index, one, places, mentions));
    if (!place) return [];
    const right = placeSaid(rank.groups?.['place'] ?? '');
    const clause = lower.slice(Math.max(0, Math.min(place.from, rank.index) - 60), rank.index + 60);
    if (AMONG.test(clause)) return [];
    const text = lower.slice(rank.index, end);
    const ends = endsOf(lower.slice(0, end), rank.groups ?? {});
    const isOfSome = isToldOfSome(lower.slice(0, rank.index));
    const judge = (all: readonly Column[]): readonly WrongRank[] => {
      const wrong = all.flatMap((one) => wrongAt(one, right, ends, isOfSome));
      return all.length > 0 && wrong.length === all.length
        ? wrong.slice(0, 1).map((one) => ({ passage, text, ...one }))
        : [];
    };
    const named = rowsAt(lower, place, mentions, passage);
    const about = columnsAbout(lower, rank.index, end, named);
    if (about.length > 0) return judge(about);
    const figures = figuresOf(lower, said, place, mentions).filter(
      ({ from }) => from < rank.index || from >= end,
    );
    if (figures.length === 0)
      return named
        .flatMap((row) => inRankColumn(row, right, isMeantBy(passage, lower, end)))
        .map((one) => ({ passage, text, ...one }));
    // `chỉ đứng thứ ba với 3,73%`: of that.
    const own = /^ với /u.test(lower.slice(end))
      ? figures.filter(({ from }) => from === end + ' với '.length)
      : figures;
    const all = named
      .filter(({ table }) => !table.turned)
      .flatMap((row) =>
        row.table.headers.flatMap((header, column) =>
          own.some((figure) => isSameAt(figure, row, column)) ? [{ row, header, column }] : [],
        ),
      );
    return judge(meantOf(lower, end, all));
  });
}

/** `Dẫn đầu là Ngã Tư 89%, kế đến là Cầu Đá 82%`: of the column at whose end the row before stands, the second, where the sentence does not name the row that is. */
function nextInSentence(facts: Facts, passage: Passage, said: Said): readonly WrongRank[] {
  const named = namedIn(facts, passage, said);
  if (!named || isToldOfSome(said.line)) return [];
  const { lower, mentions, places } = named;
  return places.flatMap((place, index): readonly WrongRank[] => {
    const text = NEXT_NAMED.exec(lower.slice(Math.max(0, place.from - 40), place.from))?.[1];
    const before = places[index - 1];
    const [figure] = figuresOf(lower, said, place, mentions);
    if (text === undefined || !before || !figure) return [];
    const wrong = toldAtEnd({ lower, passage, said, mentions }, before).map((first) =>
      rowsAt(lower, place, mentions, passage).flatMap((row) =>
        row.table === first.row.table && isSameAt(figure, row, first.column)
          ? wrongAt(
              { row, header: row.table.headers[first.column] ?? '', column: first.column },
              2,
              [first.end],
            )
          : [],
      ),
    );
    const [only] = wrong.flat();
    // Named all the same: `kế đến là các thôn Cầu Đá, Ao Cả`; or of no name of its own.
    const isTold = mentions.some(({ row }) => row === only?.holder);
    return only?.holder &&
      !isTold &&
      !NAMELESS.test(only.holder.key) &&
      wrong.every(({ length }) => length > 0)
      ? [{ passage, text, ...only }]
      : [];
  });
}

const NEXT_NAMED = new RegExp(String.raw`(?<!\p{L})(${NEXT_TOLD})(?: là)?(?: \p{L}+){0,3} $`, 'u');

/** Whether a column of ranks is meant: `Xếp hạng theo tỷ lệ gắn mã` where that is said, else where its annex is cited and nothing is said that rows are ranked by. */
function isMeantBy(passage: Passage, lower: string, end: number) {
  const isOpen = !/^ về /u.test(lower.slice(end));
  return (header: string, { table }: NamedRow): boolean => {
    const topic = /(?:theo|về) ([^/]+)$/u.exec(headerKey(header))?.[1];
    return (topic !== undefined && lower.includes(topic)) || (isOpen && isAbout(passage, table));
  };
}

/** Against the rank that the annex itself gives. */
function inRankColumn(
  row: NamedRow,
  said: number,
  isMeant: ReturnType<typeof isMeantBy>,
): readonly Omit<WrongRank, 'passage' | 'text'>[] {
  return row.table.headers.flatMap((header, column) => {
    const own = row.numbers[column];
    if (!own || own.value === said || !isRankHeader(headerKey(header))) return [];
    if (!isMeant(header, row)) return [];
    const holder = row.table.rows.find(({ numbers }) => numbers[column]?.value === said);
    return [{ row, header, own, right: own.value, ...(holder && { holder }) }];
  });
}

/** Places count from the end that the words name; else from the most, or from either of what is bad. */
function endsOf(told: string, { most, least }: Partial<Record<string, string>>): readonly End[] {
  if (least !== undefined) return ['least'];
  return most !== undefined || !FROM_LEAST.test(told) ? ['most'] : ['most', 'least'];
}

const FROM_LEAST =
  /(?:thấp|ít|nhỏ|kém|chậm|muộn|ngắn|nhanh|sớm) nhất|quá hạn|trễ|chậm|tồn|chưa|giảm|thời gian|từ dưới|cuối bảng/u;

/** `nhất`, `nhì`, `tư`, `10`. */
function placeSaid(word: string): number {
  return { nhất: 1, nhì: 2 }[word] ?? spelledNumber(word) ?? Number(word);
}

/** The columns whose whole header says what a place is told of: `xếp thứ ba trong 7 lĩnh vực về tỷ lệ trực tuyến`, `Về tỷ lệ trực tuyến, …`. */
function columnsAbout(
  lower: string,
  from: number,
  to: number,
  rows: readonly NamedRow[],
): readonly Column[] {
  const topic =
    /^(?: [^,.;()]{0,30}?)? về ((?:\p{L}+ ?){2,8})/u.exec(lower.slice(to))?.[1] ??
    /(?:^|[.;] ?)về ([^,;.()]{4,60}), [^;.]*$/u.exec(lower.slice(0, from))?.[1];
  if (topic === undefined) return [];
  return rows.flatMap((row) =>
    row.table.headers.flatMap((header, column) =>
      !row.table.turned && bareHeader(header) === topic.trim() ? [{ row, header, column }] : [],
    ),
  );
}

interface Column {
  readonly row: NamedRow;
  readonly header: string;
  readonly column: number;
}

/** The columns of what a place is told of: `xếp thứ hai về tỷ lệ`; of the period that the sentence names. */
function meantOf(lower: string, end: number, all: readonly Column[]): readonly Column[] {
  const about = /^ về (\p{L}+ \p{L}+)/u.exec(lower.slice(end))?.[1];
  if (about !== undefined) return all.filter(({ header }) => headerKey(header).includes(about));
  const words = ` ${lower.replace(/[^\p{L}\d]+/gu, ' ')} `;
  const named = all.filter(
    ({ header }) => PERIOD.test(headerKey(header)) && words.includes(` ${headerKey(header)} `),
  );
  return named.length > 0 ? named : all;
}

/** Whether a place is told right behind a name. */
function isBehind(
  lower: string,
  index: number,
  place: Mention,
  places: readonly Mention[],
  mentions: readonly Mention[],
): boolean {
  return (
    place.to <= index &&
    index < nextStop(lower, place, mentions) &&
    !places.some(({ from }) => from >= place.to && from < index) &&
    BEHIND_NAME.test(lower.slice(place.to, index))
  );
}

function wrongAt(
  { row, header, column }: Column,
  said: number,
  ends: readonly End[],
  isOfSome = false,
): readonly Omit<WrongRank, 'passage' | 'text'>[] {
  const own = row.numbers[column];
  const orders = ends.map((end) => inOrder(row, column, end));
  // `Trong bốn thôn ven đầm, Tân Thạnh xếp thứ hai`.
  if (isOfSome && orders.some((order) => order.filter(isBeside(row))[said - 1] === row)) return [];
  const places = orders.map((order) => placeIn(order, row, column));
  const [order = []] = orders;
  const holder = order[said - 1];
  return own && places.every(({ from, to }) => said < from || said > to)
    ? [{ row, header, own, right: places[0]?.from ?? 0, ...(holder && { holder }) }]
    : [];
}

interface Places {
  readonly from: number;
  readonly to: number;
}

/** The places that rows of one number share. */
function placeIn(order: readonly NamedRow[], row: NamedRow, column: number): Places {
  const values = order.map((one) => one.numbers[column]?.value);
  const value = row.numbers[column]?.value;
  return { from: values.indexOf(value) + 1, to: values.lastIndexOf(value) + 1 };
}

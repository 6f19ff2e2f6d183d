import { addTo } from '../../groupBy';
import type { Entry } from '../../entries/entry';
import { infoText } from '../../entries/info/infoItems';
import type { Facts } from '../../facts';
import { taskStatusOf } from '../../figures/taskClass';
import { printDay } from '../../number/dates/date';
import { memoInSteps } from '../../memo/memo';
import type { Place } from '../../place';
import { eachInSteps, type Steps } from '../../memo/steps';
import { folded } from '../../letters/vietnamese';
import { passages, type Passage } from '../passages';
import { read, type Figure, type Said } from '../read';
import { sentencesOf } from '../sentences';
import { knownFacts } from './facts';
import {
  type Count,
  countsIn,
  countsOfRow,
  isOfOneAlike,
  isSameThing,
  wrongInPiece,
  wrongOf,
  wrongParts,
  wrongRest,
} from './countsTold';
import { isTurned } from '../printed/slips';
import { tellingOf, tokensOf } from './tokens';
import { isOfLast, periodOfClause } from './numbers/periodNamed';

/** A number of a sentence beside what the row that it speaks of has in its Kết quả or Ghi chú. */
export interface ToldByRow {
  readonly passage: Passage;
  readonly said: Said;
  readonly figure: Figure;
  /** As the row prints it: `6/9`. */
  readonly right: string;
  readonly name: string;
  readonly at: Place;
}

interface TellingRow {
  readonly name: string;
  readonly words: readonly string[];
  readonly told: string;
  readonly at: Place;
  /** When what it tells was done, as a word. */
  readonly day?: string | undefined;
  /** Its own name has the number: words may tell of a part of it. */
  readonly isName: boolean;
  /** Not done yet: plans may speak of it. */
  readonly isOpen: boolean;
}

/** So much of a row's name must stand in a sentence that speaks of it … */
const SURE = 0.6;
/** … and so much less any other’s. */
const LESS = 0.75;
const LEAST_WORDS = 4;

const GOES_ON = /^(?:đến nay|hiện|kết quả|nhiệm vụ này|việc này|mới|đã|tính đến)(?!\p{L})/u;

/** Numbers of sentences that the row they speak of has otherwise. */
export const toldByRows = memoInSteps(function* (facts: Facts): Steps<readonly ToldByRow[]> {
  const telling = passages(facts, 'spoken').filter(
    ({ generated, unfinished, text }) => !generated && !unfinished && /\d/.test(text),
  );
  const rows = telling.length === 0 ? [] : tellingRows(facts);
  if (rows.length === 0) return [];
  const known = byWord(rows);
  const found = yield* eachInSteps(telling, (passage) =>
    sentencesOf(passage).flatMap((said, index, all) => {
      const before = GOES_ON.test(said.line) ? all[index - 1] : undefined;
      return inSentence(facts, { passage, said, before }, known);
    }),
  );
  return found.flat();
});

/** What a sentence tells of the row that it names, else of that of the one before: `Đến nay cấp được 38/52 hộ`. */
function inSentence(
  facts: Facts,
  {
    passage,
    said,
    before,
  }: { readonly passage: Passage; readonly said: Said; readonly before: Said | undefined },
  known: ByWord,
): readonly ToldByRow[] {
  const isPlan = passage.subject === 'plans';
  const wrong = (row: TellingRow) => wrongIn(facts, { passage, said, isPlan }, row);
  const rows = rowsOf(said, known);
  // A share in a plan is what is aimed at: `hoàn thành làm sạch 9.120/9.120 bản ghi trước ngày 30/6`.
  if (isPlan)
    return rows
      .filter(({ isOpen }) => isOpen)
      .flatMap(wrong)
      .filter(({ figure }) => figure.sign !== '÷' || isDone(said, figure));
  if (rows.length > 0 || !before) return rows.flatMap(wrong);
  const told = rowsOf(before, known).filter(({ isName }) => !isName);
  return told.flatMap(wrong).filter(({ figure }) => figure.sign === '÷');
}

/** `phường đã lập xong 18/24 bộ dữ liệu`: told as it is, wherever it stands. */
function isDone({ line }: Said, { at }: Figure): boolean {
  return /(?<!\p{L})(?:đã|mới)(?: \p{L}+){1,3} $/u.test(line.slice(Math.max(0, at - 40), at));
}

/** Rows, and the places of those that a word names: a sentence has few words, a list many rows. */
interface ByWord {
  readonly rows: readonly TellingRow[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

function byWord(rows: readonly TellingRow[]): ByWord {
  const places = new Map<string, number[]>();
  for (const [place, { words }] of rows.entries())
    for (const word of words) {
      addTo(places, word, place);
    }
  return { rows, places };
}

function tellingRows({ entries }: Facts): readonly TellingRow[] {
  const own = infoText(entries, 'ten_don_vi');
  const telling = (name: Entry, entry: Entry, isOpen: boolean) =>
    tellingRow({ name, entry, isOpen, own });
  return [
    ...entries.tasks.rows.flatMap(({ group, cells }) =>
      group
        ? []
        : [cells.outcome, cells.note, cells.name].map((entry) => {
            const row = telling(cells.name, entry, taskStatusOf(cells.status) !== 'Đã hoàn thành');
            return row && entry === cells.outcome ? { ...row, day: dayOf(cells.doneOn) } : row;
          }),
    ),
    ...entries.targets.rows.flatMap(({ group, cells }) =>
      group ? [] : [telling(cells.name, cells.note, false)],
    ),
  ].flatMap((row) => row ?? []);
}

function dayOf({ meaning }: Entry): string | undefined {
  return meaning.kind === 'date' && meaning.span.from === meaning.span.to
    ? tokensOf(printDay(meaning.span.to))[0]
    : undefined;
}

function tellingRow({
  name,
  entry,
  isOpen,
  own,
}: {
  readonly name: Entry;
  readonly entry: Entry;
  readonly isOpen: boolean;
  /** What the commune is called: the sentence need not say it. */
  readonly own: string;
}): TellingRow | undefined {
  const { raw, at } = entry;
  if (typeof raw !== 'string' || !/\d/.test(raw)) return undefined;
  const text = own === '' ? name.text : name.text.replace(own, '');
  const words = tellingOf(new Set(tokensOf(text))).filter((word) => !/^\d/.test(word));
  return words.length < LEAST_WORDS
    ? undefined
    : { name: name.text, words, told: folded(raw), at, isName: entry === name, isOpen };
}

/** What the one row whose name stands in a sentence tells. */
function rowsOf({ text }: Said, { rows, places }: ByWord): readonly TellingRow[] {
  const counts = new Uint16Array(rows.length);
  let nearest = 0;
  for (const word of new Set(tokensOf(text)))
    for (const place of places.get(word) ?? []) {
      const count = (counts[place] ?? 0) + 1;
      counts[place] = count;
      nearest = Math.max(nearest, count / (rows[place]?.words.length ?? Infinity));
    }
  if (nearest < SURE) return [];
  let best: TellingRow | undefined;
  let [most, second] = [0, 0];
  for (const [place, row] of rows.entries()) {
    const cover = (counts[place] ?? 0) / row.words.length;
    if (cover > most) [best, most, second] = [row, cover, row.name === best?.name ? second : most];
    else if (cover > second && row.name !== best?.name) second = cover;
  }
  return most >= SURE && second <= LESS * most
    ? rows.filter(({ name }) => name === best?.name)
    : [];
}

function wrongIn(
  facts: Facts,
  {
    passage,
    said,
    isPlan,
  }: { readonly passage: Passage; readonly said: Said; readonly isPlan: boolean },
  { told, name, words, at, isName, day }: TellingRow,
): readonly ToldByRow[] {
  // `Tổ lưu động làm việc tại thôn Đồi Sét ngày 22/8/2026, kích hoạt 9 tài khoản`: the day leaves nothing else that is told.
  const isSameDay =
    day !== undefined && tokensOf(said.text).includes(day) && !PARTLY.test(said.line);
  const known = new Set([...words, ...tokensOf(told)]);
  const row = read(told);
  const there = countsOfRow(row);
  const here = countsIn(said).filter(
    ({ figure, ratio }) =>
      !ratio ||
      (!tellsOfOther(said, figure, known) &&
        isOfLast(facts, periodOfClause(said, figure)) !== true),
  );
  return there.flatMap((right): readonly ToldByRow[] => {
    // `8/10 nhà văn hóa` beside 7/10 điểm of the row that names the nhà văn hóa.
    const isOfWhole = ({ ratio, unit }: Count): boolean =>
      ratio !== undefined && ratio[1] === right.ratio?.[1] && words.includes(unit);
    const same = here.filter(
      (one) =>
        (one.unit === right.unit && !isOfOneAlike(said, one.figure, right)) || isOfWhole(one),
    );
    const isOnly = there.filter(({ unit }) => unit === right.unit).length === 1;
    const isBorneOut = isSameThing(right, there, here);
    const isTold = same.some(({ value }) => value === right.value);
    // `344 người dự, nữ 186 người`: the others are parts of the first.
    const meant = isBorneOut && !isTold ? same.slice(0, 1) : same;
    const found = { passage, said, name, at };
    const { digits, whole } = right.figure;
    const left = wrongRest(right, said, here);
    if (left)
      return [{ ...found, figure: left, right: `${digits}/${whole}, còn ${whole - right.value}` }];
    const part = isPlan || isName ? undefined : wrongParts(right, [there, row], [here, said]);
    const wrong =
      part ??
      (isOnly ? wrongOf(right, meant, isSameDay) : undefined) ??
      (isOnly && !isPlan ? wrongInPiece(right, said, words) : undefined);
    if (!wrong) return [];
    // Two parts of one whole are told of one thing, though a sheet of that name has one of them.
    const own = wrong.sign === '÷' && wrong.whole === right.ratio?.[1] ? words : [];
    if (!isBorneOut && !part && isCounted(facts, wrong.value, right.unit, own)) return [];
    // What is planned may be told of otherwise: `nâng lên 60 tàu` beside 56/62.
    const isAimed = isPlan && !isDone(said, wrong);
    if ((isName || isAimed) && !isTurned(wrong.value, right.value)) return [];
    return [{ ...found, figure: wrong, right: right.ratio ? `${digits}/${whole}` : digits }];
  });
}

const PARTLY = /(?<!\p{L})(?:sáng|chiều|riêng|trong đó|đầu tiên|thêm|nữa)(?!\p{L})/u;

/** `7/8 tổ đã có nhóm Zalo`: what stands right behind a ratio is none of the row's words. */
function tellsOfOther({ line }: Said, { at }: Figure, known: ReadonlySet<string>): boolean {
  const behind = /^[^#%÷,;.(]*/u.exec(line.slice(at + 1, at + 80))?.[0] ?? '';
  return tellingOf(tokensOf(behind).slice(1)).some((word) => !known.has(word));
}

/** Whether a sheet has the number of such things under other words than the row's own: the sentence may speak of that. */
function isCounted(facts: Facts, value: number, unit: string, own: readonly string[]): boolean {
  return knownFacts(facts).some(
    (fact) =>
      fact.first === unit &&
      fact.value === value &&
      tellingOf(fact.words).some((word) => !own.includes(word)),
  );
}

import { infoText, measuringDay } from '../../entries/info/infoItems';
import type { Facts } from '../../facts';
import { memo } from '../../memo/memo';
import { exactDay } from '../../entries/exactDay';
import { FULL_DAY, writtenDay, WRITTEN_DAY } from '../../number/dates/writtenDay';
import { readNumber } from '../../number/typed/readNumber';
import { headerKey } from '../../letters/vietnamese';
import { aimed, aimedWith } from '../known/goals/aimed';
import { tokensOf } from '../known/tokens';
import { literal } from '../literal';
import { clauses, type Passage } from '../passages';
import { countedSheets, isStatus, type CountedSheet } from './countedSheets';
import { mentionsOf, type Mention } from './mentions';
import { surest } from './namedRows';

/** A row that a clause names in an officer's own words, and the status or the leading unit which it gives it. */
export interface RowTold {
  readonly passage: Passage;
  readonly sheet: CountedSheet;
  readonly row: number;
  readonly mention: Mention;
  /** From the subject to what is told of it, as typed. */
  readonly said: string;
}

/** Words that name a row beside others, and where the telling stands in its clause. */
interface Telling {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

export const LEAD = 'cơ quan chủ trì';

/** So much of a name makes its row the one that is told of … */
const ENOUGH = 0.75;
/** … all of it where it names several things, of which one may be meant … */
const WHOLE = 0.95;
/** … and so much where its result or goal stands beside it, or its day. */
const BESIDE_FIGURE = 0.2;
const BESIDE_DAY = 0.4;

/** What tells of a row without narrowing it: whatever else a clause holds must belong to the row's name. */
const NEUTRAL: ReadonlySet<string> = new Set(
  'ở nhiệm vụ việc công tác chỉ tiêu tỷ lệ kết quả riêng tính hết này nay hiện vẫn còn cũng đang thì nên nhờ vậy như vì tuy nhưng song mà tăng giảm lên xuống đạt mức bằng ngày giao chủ trì phụ trách thực triển khai xã phường đặc khu địa bàn toàn yêu cầu mục'.split(
    ' ',
  ),
);
/** What a task's name begins with and its deed does not. */
const LIGHT = /^(?:tổ chức|tiếp tục|đẩy mạnh|tăng cường|triển khai|thực hiện) /u;
/** Deeds that are told by what they make: `điểm bán hàng tại chợ do Phòng Kinh tế chủ trì`. */
const MADE: ReadonlySet<string> = new Set('lắp mở xây dựng lập mua thuê nâng đặt'.split(' '));
/** Before the subject: how the sentence goes on, why, beside what. */
const LEAD_IN =
  /^\s*(?:(?:ngoài ra|bên cạnh đó|cùng với đó|đồng thời|đáng chú ý|trong khi đó|đến nay|hiện nay|tuy nhiên),|(?:sau|do|vì|nhờ|mặc dù|dù|đối chiếu|so với) [^,]{3,80},) /u;
const DEADLINE = new RegExp(
  String.raw`(?:(?:có|với) )?(?:thời )?hạn(?: chót| hoàn thành| là)*(?: trước)?(?: ngày)? ${WRITTEN_DAY}`,
  'gu',
);
const DAY = new RegExp(String.raw`(?<![\d./])${FULL_DAY}`, 'gu');
const UP_TO = new RegExp(String.raw`(?:tính )?đến (?:hết )?(?:ngày )?${WRITTEN_DAY}`, 'gu');
/** `đã có 2 máy nhưng …`: another deed of the same subject. */
const CONCEDED = /(?<= )(?:đã|mới|tuy) [^,;.]{2,60}?,? (?:nhưng|song)(?= )/gu;
const SHARE = /(?:(?:mới|chỉ) đạt )?\d+(?:[.,]\d+)*\s?%/gu;
/** Behind what tells of a row: its day, its cause, or nothing; no part of the work, and no other goal. */
const END =
  /^(?: (?:đề ra|đặt ra|được giao))?(?:\s*(?:[.,;:)!]|$)| (?:vào|ngày|trước|sớm|chậm|muộn|do|vì|nhưng|song|tuy|mà|và)(?!\p{L}))/u;
/** … and nothing that takes part of it back. */
const EXCEPTED =
  /(?<!\p{L})(?:trừ|còn (?:lại|\d|một)|riêng|một số|cơ bản|phần|khâu|hạng mục)(?!\p{L})/u;
/** What is still to be, or was to be, is no status. */
const TO_BE =
  /(?<!\p{L})(?:phải|cần|sẽ|để|kịp|chưa|xin|đề nghị|phấn đấu|trước khi|sau khi|cam kết|dự kiến|nếu|yêu cầu|được giao|không|cơ bản|gần như|coi như)(?: \p{L}+)?$/u;
/** Of another time, or of none. */
const WHEN = /(?<!\p{L})(?<!trong )(?:khi|nếu|lúc)(?!\p{L})/u;
const OBJECT = /^ (?:việc|nhiệm vụ|công tác) ([^,;.:(]{8,160})(?=$|[,;.:(])/u;

const MAY_TELL = /nhiệm vụ|việc |chủ trì|phụ trách|hoàn thành|chỉ tiêu|tỷ lệ|%/u;

/** What the report's words tell of single rows, clause by clause. */
export const rowsTold = memo((facts: Facts): readonly RowTold[] =>
  [...clauses(facts, 'told'), ...clauses(facts, 'owned')].flatMap((passage) =>
    passage.generated || passage.unfinished
      ? []
      : countedSheets(facts).flatMap((sheet) => toldIn(facts, passage, sheet)),
  ),
);

function toldIn(facts: Facts, passage: Passage, sheet: CountedSheet): readonly RowTold[] {
  const { text } = passage;
  const lower = withoutOwnPeriod(facts, text.toLowerCase());
  if (lower.length !== text.length || !MAY_TELL.test(lower)) return [];
  const mentions = mentionsOf(lower, sheet).filter(
    ({ attribute: { name }, values }) => values.length === 1 && (name === LEAD || isStatus(name)),
  );
  const bodies = mentions.filter(({ attribute }) => attribute.name === LEAD);
  return mentions.flatMap((mention): readonly RowTold[] => {
    const isLead = bodies.includes(mention);
    const told = isLead ? ofLead(lower, mention) : ofStatus(lower, mention, sheet);
    if (told === undefined) return [];
    const own = bodies.map(({ from, to }) => lower.slice(from, to));
    const row = rowOf(facts, bare(facts, told.words, own, isDone(mention)), lower, sheet);
    const said = text.slice(told.from, told.to).trim();
    return row === undefined ? [] : [{ passage, sheet, row, mention, said }];
  });
}

/** What a status is told of; of a target nothing that is work. */
const WORK = /(?<!\p{L})(?:nhiệm vụ|việc)(?!\p{L})/u;
const AIM = /chỉ tiêu|tỷ lệ|%/u;

function isDone({ values }: Mention): boolean {
  return values.some(({ name }) => /^(?:đã )?hoàn thành/u.test(name));
}

/** `việc A (hạn …) đến nay đã xong`, `Công an xã đã hoàn thành việc A`. */
function ofStatus(lower: string, mention: Mention, { kind }: CountedSheet): Telling | undefined {
  const { from, to } = mention;
  const behind = lower.slice(to);
  // The cheapest first: a cell may call hundreds of things met.
  const [object, name] = (kind === 'tasks' && OBJECT.exec(behind)) || [];
  if (object === undefined && !END.test(behind)) return undefined;
  const start = startOf(lower);
  const before = lower.slice(Math.min(start, from), from);
  if (isOpen(before) || EXCEPTED.test(behind)) return undefined;
  const isPast = PAST.test(before) || lower.startsWith('đã', from);
  if (isDone(mention) && !isPast) return undefined;
  if (object !== undefined)
    return { words: `${before} ${name ?? ''}`, from: start, to: to + object.length };
  const isSubject =
    kind === 'tasks'
      ? WORK.test(before) || isDone(mention)
      : !WORK.test(before) && AIM.test(before);
  return isSubject ? { words: before, from: start, to } : undefined;
}

/** `đã lắp đặt hoàn thành`. */
const PAST = /(?:^|\s)(?:đã|vừa)(?: được)?(?: (?:lắp đặt|xây dựng|thi công|triển khai))? $/u;

/** What is still to be, or of another time. */
const isOpen = (before: string): boolean => TO_BE.test(before.trimEnd()) || WHEN.test(before);

/** `A do Công an xã chủ trì`, `Công an xã còn chủ trì việc A`. */
function ofLead(lower: string, { from, to }: Mention): Telling | undefined {
  const start = startOf(lower);
  const before = lower.slice(Math.min(start, from), from);
  const leads = lower.slice(from, to).endsWith('chủ trì');
  const isSo = leads || /^ phụ trách(?!\p{L})/u.test(lower.slice(to));
  if (isSo && /[ (]do $/u.test(before)) return { words: before.slice(0, -3), from: start, to };
  const [verb] = leads ? [''] : (LEADS.exec(lower.slice(to)) ?? []);
  if (verb === undefined) return undefined;
  const object = /^[^,;.:(]*/u.exec(lower.slice(to + verb.length))?.[0] ?? '';
  const end = to + verb.length + object.length;
  return { words: `${before} ${object}`, from: start, to: end };
}

const LEADS = /^(?: còn| cũng| tiếp tục| được giao| là đơn vị| là cơ quan)* chủ trì(?= )/u;

/** Where the subject of a clause may begin, behind what leads in. */
function startOf(lower: string): number {
  const lead = LEAD_IN.exec(lower)?.[0].length ?? 0;
  return lead === 0 ? 0 : lead + startOf(lower.slice(lead));
}

/** `chỉ tiêu A của tháng`, in a report on a month: nothing is told by it, and no letter moves. */
function withoutOwnPeriod(facts: Facts, lower: string): string {
  const kind = headerKey(infoText(facts.entries, 'loai_ky'));
  const own = kind === 'lũy kế' ? `${infoText(facts.entries, 'ky_so')} tháng` : kind;
  if (own === '' || !lower.includes(` ${own}`)) return lower;
  const named = new RegExp(
    String.raw` (?:của|trong) ${literal(own)}(?: này)?(?=\s*[,.;]| \D)`,
    'gu',
  );
  return lower.replace(named, (found) => ' '.repeat(found.length));
}

/** `Nhiệm vụ quá hạn mà chưa xong là A`. */
const CALLED = /^(?:[^,;.:]{0,40} )?nhiệm vụ(?: \p{L}+){0,8}? là /u;

/** Words without deadlines, shares and bodies. */
function bare(facts: Facts, words: string, bodies: readonly string[], isDone: boolean): string {
  const until = measuringDay(facts.entries);
  const dated = words
    .replace(PAST, ' ')
    .replace(CALLED, ' ')
    .replace(CONCEDED, ' ')
    .replace(DEADLINE, ' ')
    .replace(UP_TO, (found, day: string, month: string, year: string | undefined) =>
      isDone || writtenDay(day, month, year) === until ? ' ' : found,
    )
    .replace(SHARE, ' ');
  return bodies.reduce((text, body) => text.replace(body, ' '), dated);
}

/** The one row that all telling words belong to, and enough of its name or a figure of its own. */
function rowOf(facts: Facts, words: string, clause: string, sheet: CountedSheet) {
  const said = tokensOf(words).filter((word) => !NEUTRAL.has(word));
  const { row = 0, like = 0 } = surest(said, sheet, NEUTRAL) ?? {};
  const name = (sheet.names.get(row) ?? '').toLowerCase();
  if (sheet.kind === 'targets' && like >= BESIDE_FIGURE && isPrinted(facts, row, clause))
    return row;
  const [deed = ''] = tokensOf(name.replace(LIGHT, ''));
  const isSaid = said.includes(deed) || NEUTRAL.has(deed);
  if (sheet.kind === 'tasks' && isSaid && like >= BESIDE_DAY && isDated(facts, row, clause))
    return row;
  const isNamed = sheet.kind === 'targets' || isSaid || MADE.has(deed);
  return isNamed && like >= (/,|;| và /u.test(name) ? WHOLE : ENOUGH) ? row : undefined;
}

/** Whether a clause prints the deadline of a task, or the day on which it was done. */
function isDated({ entries }: Facts, row: number, clause: string): boolean {
  const task = entries.tasks.rows.find((one) => one.row === row);
  const own = [task?.cells.deadline, task?.cells.doneOn].map((cell) => cell && exactDay(cell));
  return [...clause.matchAll(DAY)].some(([, day, month, year]) =>
    own.includes(writtenDay(day, month, year) ?? NaN),
  );
}

/** Whether a clause prints the result of a target, or its goal. */
function isPrinted(facts: Facts, row: number, clause: string): boolean {
  return (clause.match(SHARE) ?? []).some((share) => {
    const digits = /\d[\d.,]*/u.exec(share)?.[0] ?? '';
    const value = readNumber(digits)?.number ?? NaN;
    const goals = aimed(facts).filter(({ first, goal }) => first === '%' && goal === value);
    return [...aimedWith(facts, { digits, value }), ...goals].some(
      ({ at }) => Number(/\d+$/u.exec(at.cell)?.[0]) === row,
    );
  });
}

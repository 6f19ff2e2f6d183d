import { codedRows } from '../codes/codedRows';
import { isOfItsType } from '../codes/typeCodes';
import { infoPlace } from '../../info/infoItem';
import { documentRows } from '../../rows/dataRows';
import type { Facts } from '../../../facts';
import type { Remark, Rule } from '../../rule';
import { documentsIn } from '../../text/documentsIn';
import { figureNumber } from '../../../figures/figureNumber';
import { maskReferences } from '../../../words/signs/references';
import { quote } from '../../text/quote';
import { deniedDocuments } from './deniedDocuments';
import { periodsNamed } from '../../period/periodsNamed';
import { ABOVE, BODIES, bodiesIn, listedInWords, listedOf, TYPES } from './listedDocuments';
import { rowCountRemarks } from '../../text/remarks/rowCountRemarks';
import { clauses, passages } from '../../../words/passages';
import { sumOf } from '../../../number/sumOf';

const ISSUED = new RegExp(
  String.raw`(?:ban hành|xây dựng và ban hành)(?: được)?(?: tổng số)? (\d{1,4}) (${TYPES})(?!\p{L})`,
  'iu',
);
/** Counted since before the period: the list need not hold all. */
const SINCE = /từ đầu (?:năm|nhiệm kỳ)|lũy kế|cộng dồn/iu;
/** `Không kể 02 thông báo, xã ban hành 07 văn bản`: of some of the list. */
const WITHOUT = /(?<!\p{L})(?:(?:không|chưa) (?:kể|tính)|trừ|ngoài) \d/iu;
/** Of a longer list, a sentence may well count some; only one or two fewer are likely a slip. */
const SLIP = 2;
const UNNAMED = /đã ban hành các (?:văn bản|kế hoạch)/iu;

export const vb12CountAgainstList: Rule = {
  id: 'VB12',
  title: 'Số văn bản đã ban hành khác danh mục',
  severity: 'Cảnh báo',
  example:
    '“đã ban hành 06 kế hoạch” trong khi trang tính Văn bản có 5; “không ban hành văn bản nào” trong khi có 3; “đã ban hành các văn bản” mà không kê văn bản nào.',
  remedy: 'Sửa con số, hoặc bổ sung danh mục.',
  *check(facts) {
    const total = figureNumber(facts, 'vb.tong') ?? 0;
    const told = [...(total > 0 ? [...counted(facts), ...deniedDocuments(facts)] : unnamed(facts))];
    // Where a type contradicts its code, nobody knows of which type the list has how many.
    if (codedRows(facts).every(isOfItsType))
      told.push(...rowCountRemarks(facts, ['documents'], told));
    yield* told;
  },
};

function* counted(facts: Facts): Iterable<Remark> {
  for (const { at, text } of clauses(facts, 'told')) {
    const match = ISSUED.exec(maskReferences(text));
    if (!match) continue;
    const subject = text.slice(0, match.index).split(/[;.]/u).at(-1) ?? '';
    if ([ABOVE, SINCE, WITHOUT].some((one) => one.test(subject))) continue;
    const [, count = '', type = ''] = match;
    const within = issuedWithin(text, match.index + match[0].length, type, facts);
    if (within !== undefined) {
      if (isNear(Number(count), within.count))
        yield {
          at,
          message: `Lời ghi ${within.text} ban hành ${count} ${type}, trang tính Văn bản có ${within.count} ghi ngày trong ${within.text}: sửa con số, hoặc bổ sung danh mục.`,
        };
      continue;
    }
    const listed = listedOf(type, facts);
    // What a list right below it counts up is TH19's, unless the sheet holds even less.
    if (text.trimEnd().endsWith(':') && Number(count) <= listed) continue;
    if (bodiesIn(subject).some((body) => !isListed(body, facts))) continue;
    if (Number(count) !== listed && isSlip(Number(count), listed, sharesOf(type, subject, facts)))
      yield { at, message: sentence(count, type, listedInWords(type, facts)) };
  }
}

/** Off by no more than half, and by two at least: a list may hold less than was issued. */
function isNear(said: number, listed: number): boolean {
  return said !== listed && listed > 0 && Math.abs(said - listed) <= Math.max(SLIP, listed / 2);
}

/**
 * The documents of a type dated in the month or quarter that the clause names, where the list also holds others: of one
 * body only, where one is named.
 */
function issuedWithin(text: string, end: number, type: string, facts: Facts) {
  const [named] = periodsNamed(
    (text.slice(0, end) + (/^[^,;.]{0,40}/u.exec(text.slice(end))?.[0] ?? '')).replace(
      /(?:kế hoạch|chương trình)[^,;]{0,20}(?:tháng|quý)/giu,
      '',
    ),
    facts,
  );
  if (!named) return undefined;
  const { text: found, dates } = named;
  const dated = documentRows(facts).flatMap(({ cells }) =>
    cells.issuedOn.meaning.kind === 'date' ? [cells.issuedOn.meaning.span.to] : [],
  );
  if (dated.length === 0) return undefined;
  if (dated.every((day) => day >= dates.from && day <= dates.to)) return undefined;
  const [body] = bodiesIn(text.slice(0, end));
  return { text: found, count: listedOf(type, facts, body, dates) };
}

/** A body none of whose documents is listed keeps a list of its own. */
function isListed(body: string, facts: Facts): boolean {
  return listedOf('văn bản', facts, body) > 0;
}

/** How many the list holds of each body that the sentence names; where it names none, of every body with any. */
function sharesOf(type: string, subject: string, facts: Facts): readonly number[] {
  const named = bodiesIn(subject);
  const bodies = named.length === 0 ? BODIES : named;
  return bodies.map((body) => listedOf(type, facts, body)).filter((share) => share > 0);
}

function isSlip(said: number, listed: number, shares: readonly number[]): boolean {
  if (shares.includes(said) || sumOf(shares) === said) return false;
  return said > listed || listed - said <= SLIP;
}

function sentence(count: string, type: string, listed: string): string {
  return `Lời ghi đã ban hành ${count} ${type}, trang tính Văn bản có ${listed}: sửa con số, hoặc bổ sung danh mục.`;
}

/** Neither a list of documents nor a single number anywhere, save those of the request. */
function* unnamed(facts: Facts): Iterable<Remark> {
  const request = infoPlace(facts, 'van_ban_yeu_cau').sheet;
  const cited = passages(facts, 'spoken').some(
    ({ text, at }) =>
      at.sheet !== request && documentsIn(text).some(({ code }) => /UBND|ĐU/u.test(code)),
  );
  if (cited || documentRows(facts).length > 0) return;
  const said = clauses(facts, 'told').find(({ text }) => UNNAMED.test(text));
  if (said)
    yield {
      at: said.at,
      severity: 'Gợi ý',
      message: `${quote(said.text)}: nói đã ban hành văn bản mà không kê văn bản nào; nên kê ở trang tính Văn bản.`,
    };
}

import { fromDay } from '../../../number/dates/date';
import { dayLike } from '../../../number/dates/dayLike';
import { withoutMarks } from '../../../letters/vietnamese';
import { infoText } from '../../info/infoItem';
import type { Facts } from '../../../facts';
import type { Rule } from '../../rule';
import { placeOf } from '../../text/placeOf';
import { dated, issuerOf, type DatedMention } from '../mentions/mentions';
import { codedRows } from '../codes/codedRows';
import { codeKey } from '../codes/documentCode';

/** Below this number the bodies of two communes may well have issued theirs in one year. */
const TELLING = 100;

export const vb17OneCodeTwoDays: Rule = {
  id: 'VB17',
  title: 'Cùng số, ký hiệu mà ngày khác nhau',
  severity: 'Cảnh báo',
  example: 'Danh mục: 65/KH-UBND ngày 13/5/2026; lời: “Kế hoạch số 65/KH-UBND ngày 18/5/2026”.',
  remedy: 'Sửa một trong hai ngày.',
  *check(facts) {
    const said = dated(facts);
    if (said.length === 0) return;
    const listed = inTable(facts, new Set(said.map(({ code }) => code)));
    const firsts = new Map<string, Cited>(listed.map((cited) => [keyOf(cited), cited]));
    const days = new Map(listed.map((cited) => [dayKey(cited), cited]));
    // Where the list has a code twice, that is its own finding: one of its days is enough.
    const agreed = new Set(listed.map(({ code, day }) => `${codeKey(code)} ${day}`));
    for (const cited of said) {
      const first = firsts.get(keyOf(cited)) ?? days.get(dayKey(cited));
      if (!first) {
        if (isTelling(cited)) firsts.set(keyOf(cited), cited);
      } else if (
        first.day !== cited.day &&
        !agreed.has(`${codeKey(cited.code)} ${cited.day}`) &&
        !isAnothers(cited, first, facts)
      ) {
        yield {
          at: cited.at,
          also: [first.at],
          message: `Văn bản ${cited.code} ghi hai ngày: ${dayLike(cited.day, cited.typed)} ở đây và ${dayLike(first.day, cited.typed)} ở ${placeOf(facts, first.at, cited.at)}: sửa một trong hai nơi.`,
        };
      }
    }
  },
};

type Cited = Pick<DatedMention, 'code' | 'read' | 'day' | 'at' | 'after'>;

/** Numbers begin anew each year. */
function keyOf({ code, day }: Cited): string {
  return `${codeKey(code)} ${fromDay(day).year}`;
}

/** The same code of the same day and month in another year is a slip in the year. */
function dayKey({ code, day }: Cited): string {
  const { month, day: ofMonth } = fromDay(day);
  return `${codeKey(code)} ${ofMonth}/${month}`;
}

function isTelling({ read }: Cited): boolean {
  return read.number >= TELLING || !/^(?:UBND|HĐND|ĐU|BCĐ)(?:-|$)/u.test(read.body);
}

/** Bodies above the commune, and where the name of a place begins. */
const ABOVE =
  /(?<!\p{L})(?:tỉnh|thành phố|huyện|Trung ương|Chính phủ|Bộ|Sở|Tỉnh ủy|Thành ủy)(?!\p{L})/u;
const PLACE = /(?:xã|phường|đặc khu) (\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*)/u;

/** A small number of `UBND` is the commune's own only where no other body is named behind it. */
function isAnothers(cited: Cited, first: Cited, facts: Facts): boolean {
  const { read } = cited;
  const issuer = issuerOf(cited);
  if (issuer === issuerOf(first) || read.number >= TELLING || issuer === '') return false;
  const bare = (text: string) => withoutMarks(text.toLowerCase());
  const [, place] = PLACE.exec(issuer) ?? [];
  if (place !== undefined)
    return !`${bare(place)} `.startsWith(`${bare(infoText(facts, 'ten_don_vi'))} `);
  return ABOVE.test(issuer) || !/^(?:UBND|HĐND|Ủy ban|Hội đồng|Đảng ủy|Ban Chỉ đạo)/u.test(issuer);
}

/** Only what the words cite: of a long list most is never named. */
function inTable(facts: Facts, cited: ReadonlySet<string>): readonly Cited[] {
  const rows = codedRows(facts).filter(({ cells }) => cited.has(cells.code.text));
  return rows.flatMap(({ cells: { code, issuedOn }, read, issued }) =>
    read && issued?.precision === 'day'
      ? [{ code: code.text, read, day: issued.to, at: issuedOn.at, after: '' }]
      : [],
  );
}

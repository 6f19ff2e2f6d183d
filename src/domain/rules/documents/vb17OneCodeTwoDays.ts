import { fromDay, printDay, type Day } from '../../number/date';
import { readDate } from '../../number/readDate';
import type { Place } from '../../place';
import { withoutMarks } from '../../vietnamese';
import { infoEntry, infoText } from '../info/infoItem';
import type { Facts, Rule } from '../rule';
import { documentsIn } from '../text/documentsIn';
import { proseOf } from '../text/prose';
import { codedRows } from './codedRows';
import type { DocumentCode } from './documentCode';

interface Cited {
  readonly code: string;
  readonly read: DocumentCode;
  readonly day: Day;
  readonly at: Place;
  /** Who is said to have issued it, right behind it. */
  readonly issuer: string;
}

/** Below this number the bodies of two communes may well have issued theirs in one year. */
const TELLING = 100;

export const vb17OneCodeTwoDays: Rule = {
  id: 'VB17',
  title: 'Cùng số, ký hiệu mà ngày khác nhau',
  severity: 'Cảnh báo',
  example: 'Danh mục: 65/KH-UBND ngày 13/5/2026; lời: “Kế hoạch số 65/KH-UBND ngày 18/5/2026”.',
  remedy: 'Sửa một trong hai ngày.',
  *check(facts) {
    const said = [...inRequest(facts), ...inWords(facts)];
    const listed = inTable(facts, new Set(said.map(({ code }) => code)));
    const firsts = new Map<string, Cited>(listed.map((cited) => [keyOf(cited), cited]));
    for (const cited of said) {
      const first = firsts.get(keyOf(cited));
      if (!first) {
        if (isTelling(cited)) firsts.set(keyOf(cited), cited);
      } else if (first.day !== cited.day && !isAnothers(cited, first, facts)) {
        yield {
          at: cited.at,
          also: [first.at],
          message: `Văn bản ${cited.code} ghi hai ngày: ${printDay(cited.day)} ở đây và ${printDay(first.day)} (${first.at.sheet}, ô ${first.at.cell}): sửa một trong hai nơi.`,
        };
      }
    }
  },
};

/** Numbers begin anew each year. */
function keyOf({ code, day }: Cited): string {
  return `${code.replace(/^0+/u, '')} ${fromDay(day).year}`;
}

function isTelling({ read }: Cited): boolean {
  return read.number >= TELLING || !/^(?:UBND|HĐND|ĐU|BCĐ)(?:-|$)/u.test(read.body);
}

/** A small number of `UBND` is the commune's own only where no other body is named behind it. */
function isAnothers({ read, issuer }: Cited, first: Cited, facts: Facts): boolean {
  if (issuer === first.issuer || read.number >= TELLING) return false;
  const own = withoutMarks(infoText(facts, 'ten_don_vi').toLowerCase());
  const kind = withoutMarks(infoText(facts, 'loai_don_vi').toLowerCase());
  const said = withoutMarks(issuer.toLowerCase());
  return (
    said !== '' && !` ${said} `.includes(` ${own} `) && !new RegExp(`${kind}$`, 'u').test(said)
  );
}

/** Only what the words cite: of a long list most is never named. */
function inTable(facts: Facts, cited: ReadonlySet<string>): readonly Cited[] {
  const rows = codedRows(facts).filter(({ cells }) => cited.has(cells.code.text));
  return rows.flatMap(({ cells: { code, issuedOn }, read, issued }) =>
    read && issued?.precision === 'day'
      ? [{ code: code.text, read, day: issued.to, at: issuedOn.at, issuer: '' }]
      : [],
  );
}

function inRequest(facts: Facts): readonly Cited[] {
  const entry = infoEntry(facts, 'van_ban_yeu_cau');
  return entry ? citedIn(entry.text, entry.at) : [];
}

function inWords(facts: Facts): readonly Cited[] {
  return proseOf(facts).flatMap(({ text, at, generated }) => (generated ? [] : citedIn(text, at)));
}

function citedIn(text: string, at: Place): readonly Cited[] {
  return documentsIn(text).flatMap(({ code, read, day, index }): Cited[] => {
    const date = readDate(day ?? '');
    if (typeof date !== 'object') return [];
    const behind = text.slice(index + code.length, index + code.length + 90);
    const issuer =
      /^[^;.]*?ngày\s+[\d\s/]+(?:của|do)\s+((?:\p{L}+\s?){1,8})/u.exec(behind)?.[1]?.trim() ?? '';
    return [{ code, read, day: date.to, at, issuer }];
  });
}

import { editDistance } from '../../../letters/editDistance';
import type { Entry } from '../../../entries/entry';
import type { Fix } from '../../../findings/finding';
import { withoutMarks } from '../../../letters/vietnamese';
import type { Facts } from '../../../facts';
import { reportForm } from '../../../report/form';
import type { Remark, Rule } from '../../rule';
import { quote } from '../../text/quote';
import { infoEntry, infoText } from '../infoItem';

const USUAL = 'BC-UBND';

export const tt20NumberAndSymbol: Rule = {
  id: 'TT20',
  title: 'Số báo cáo, ký hiệu sai dạng',
  severity: 'Cảnh báo',
  example: 'Số báo cáo ghi “05/BC-UBND” (sẽ in 05/BC-UBND/BC-UBND); Ký hiệu ghi “BC-UBDN”.',
  remedy: 'Số báo cáo chỉ ghi số; ký hiệu báo cáo của UBND là BC-UBND, của Đảng ủy là BC/ĐU.',
  *check(facts) {
    const number = infoEntry(facts, 'so_bao_cao');
    const symbol = infoEntry(facts, 'ky_hieu');
    if (number) yield* ofNumber(number, symbol?.text ?? '');
    if (symbol)
      yield* reportForm(facts.entries) === 'party' ? ofParty(symbol) : ofSymbol(symbol, facts);
  },
};

/** Certain where what goes away stands in Ký hiệu, or is the word “Số” alone. */
function* ofNumber(entry: Entry, symbol: string): Iterable<Remark> {
  if (entry.text === '' || /^\d{1,5}\p{Ll}?$/u.test(entry.text)) return;
  const [, digits, rest = ''] =
    /^(?:số)?\s*:?\s*(\d{1,5})\s*(?:\/\s*(.*))?$/iu.exec(entry.text) ?? [];
  const certain = symbol.startsWith(rest);
  yield {
    at: entry.at,
    message: `Số báo cáo ghi ${quote(entry.text)}: chỉ ghi số${digits === undefined ? '' : ` (${certain ? '' : 'có lẽ là '}${digits})`}, ký hiệu ở mục Ký hiệu.`,
    ...(digits !== undefined && { fix: write(entry, digits, certain) }),
  };
}

/** The template's own symbol, left where the report is the Party's: `Số 05-BC-UBND`. */
function* ofParty(entry: Entry): Iterable<Remark> {
  if (!/UBND|HĐND/iu.test(entry.text)) return;
  yield {
    at: entry.at,
    message: `Ký hiệu ghi ${quote(entry.text)}, văn bản theo thể thức của Đảng có ký hiệu như “BC/ĐU”.`,
    fix: write(entry, 'BC/ĐU', false),
  };
}

/** A letter or two away from the usual one is a slip; anything else the office's own matter. */
function* ofSymbol(entry: Entry, facts: Facts): Iterable<Remark> {
  const body = withoutMarks(infoText(facts, 'co_quan_ban_hanh').toLowerCase());
  const report = withoutMarks(infoText(facts, 'ten_loai').toLowerCase()) === 'bao cao';
  const away = editDistance(entry.text.toUpperCase(), USUAL);
  if (!report || !body.includes('uy ban nhan dan') || entry.text === '') return;
  if (entry.text === USUAL || away > 2) return;
  const certain = letters(entry.text) === letters(USUAL);
  yield {
    at: entry.at,
    message: `Ký hiệu ghi ${quote(entry.text)}, ${certain ? 'báo cáo của UBND có ký hiệu' : 'có lẽ là'} “${USUAL}”.`,
    fix: write(entry, USUAL, certain),
  };
}

/** The letters, in whatever order and case: turned or small ones are a slip of the hand. */
function letters(text: string): string {
  return Array.from(text.toUpperCase().replace(/\P{L}/gu, '')).sort().join('');
}

function write({ at, raw }: Entry, after: string, certain: boolean): Fix {
  return { label: `Ghi ${after}`, certain, changes: [{ ...at, before: raw, after, format: '@' }] };
}

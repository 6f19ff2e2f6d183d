import type { Row, Table } from '../../../entries/entries';
import type { Entry } from '../../../entries/entry';
import type { CellValue } from '../../../grid';
import type { Facts } from '../../../facts';
import { isSureDecimal } from '../../../number/typed/sureNumber';
import type { Remark, Rule } from '../../rule';
import { NUMBERED } from '../../../words/lexicon';
import { maskReferences } from '../../../words/signs/references';
import { printNumber } from '../../../letters/vietnamese';
import { rewrite } from '../../text/rewrite';
import { passages } from '../../../words/passages';

export const ct10DecimalDot: Rule = {
  id: 'CT10',
  title: 'Dấu thập phân phải là dấu phẩy',
  severity: 'Cảnh báo',
  example: 'Kết quả ghi 99.82; lời báo cáo ghi 99.82%.',
  remedy: 'Ghi 99,82: dấu phẩy ngăn phần thập phân, dấu chấm nhóm hàng nghìn.',
  *check(facts) {
    const { targets, figures } = facts.entries;
    yield* inTable(targets, ['goal', 'result', 'numerator', 'denominator', 'previous']);
    yield* inTable(figures, ['current', 'cumulative', 'previous']);
    yield* inWords(facts);
  },
};

function* inTable<K extends string>(
  { rows }: Table<K | 'unit'>,
  keys: readonly K[],
): Iterable<Remark> {
  for (const row of rows) {
    for (const key of keys) {
      const said = remarkOn(row, key);
      if (said) yield said;
    }
  }
}

function remarkOn<K extends string>({ group, cells }: Row<K | 'unit'>, key: K): Remark | undefined {
  const entry = cells[key];
  if (group || entry.decimalDot === undefined) return undefined;
  const after = mended(entry, entry.decimalDot);
  const format = typeof after === 'number' ? 'General' : '@';
  const certain = isSureDecimal(entry, key, cells.unit.text);
  return {
    at: entry.at,
    message: sentence(entry.text, entry.decimalDot, { certain, grouped: groupedAnew(entry.text) }),
    fix: {
      label: `Ghi ${entry.decimalDot}`,
      certain,
      changes: [{ ...entry.at, before: entry.raw, after, format }],
    },
  };
}

/** A plain number becomes one; a percent, a fraction or a bound stays the text it was, with a comma. */
function mended({ meaning }: Entry, text: string): CellValue {
  return meaning.kind === 'number' && !meaning.percent ? meaning.number : text;
}

/** A percentage or a measure with one or two figures after a dot; three would group thousands. No `mục 6.2 tấn`, no `phiên bản 2.0`. */
const DOTTED = new RegExp(
  String.raw`(?<![\d.,]|(?:${NUMBERED}|phiên bản) )(\d{1,3})\.(\d{1,2})(?=\s?%|\s(?:tấn|tạ|kg|ha|héc ta|km|km2|m|m2|m²|m3|tỷ(?! lệ| trọng| suất)|triệu|nghìn|lần|điểm phần trăm|Mbps|GB|TB)(?!\p{L}))`,
  'giu',
);

function* inWords(facts: Facts): Iterable<Remark> {
  const { targets, figures } = facts.entries;
  for (const prose of passages(facts, 'printed')) {
    // A list made of these sheets repeats what is said at their own cells.
    const repeated = [targets.sheet, figures.sheet].includes(prose.at.sheet);
    if (repeated || !/\d\.\d/.test(prose.text)) continue;
    const [found] = maskReferences(prose.text).match(DOTTED) ?? [];
    if (found === undefined) continue;
    const right = found.replace('.', ',');
    const change = rewrite(facts, prose, (raw) => raw.replace(DOTTED, '$1,$2'));
    const percent = prose.text.includes(`${found}%`) ? '%' : '';
    const certain = percent !== '' || prose.text.includes(`${found} %`);
    const fix = change && { label: `Ghi ${right}${percent}`, certain, changes: [change] };
    yield {
      at: prose.at,
      message: sentence(`${found}${percent}`, `${right}${percent}`, { certain }),
      ...(fix && { fix }),
    };
  }
}

/** `11.44` among counts may be 1.144, its dot one figure too far. */
function groupedAnew(text: string): string | undefined {
  const digits = text.replace('.', '');
  return /^\d{4,}$/u.test(digits) ? printNumber(Number(digits)) : undefined;
}

function sentence(
  found: string,
  right: string,
  { certain, grouped }: { readonly certain: boolean; readonly grouped?: string | undefined },
): string {
  const meant = certain ? '→' : 'có lẽ là';
  const other = certain || grouped === undefined ? '' : ` hoặc “${grouped}”`;
  return `Dấu thập phân phải là dấu phẩy: “${found}” ${meant} “${right}”${other}.`;
}

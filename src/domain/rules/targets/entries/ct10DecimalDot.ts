import type { Row, Table } from '../../../entries/entries';
import type { Entry } from '../../../entries/entry';
import type { CellValue } from '../../../grid';
import type { Facts } from '../../../facts';
import { regrouped } from '../../../number/typed/regrouped';
import { isSureDecimal } from '../../../number/typed/sureNumber';
import type { Remark, Rule } from '../../rule';
import { NUMBERED } from '../../../words/lexicon';
import { maskReferences } from '../../../words/signs/references';
import { printNumber } from '../../../letters/vietnamese';
import { numberMeant } from '../../text/numberMeant';
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
    yield* inTable(facts, targets, ['goal', 'result', 'numerator', 'denominator', 'previous']);
    yield* inTable(facts, figures, ['current', 'cumulative', 'previous']);
    yield* inWords(facts);
  },
};

function* inTable<K extends string>(
  facts: Facts,
  { rows }: Table<K | 'unit'>,
  keys: readonly K[],
): Iterable<Remark> {
  for (const row of rows) {
    for (const key of keys) {
      const said = remarkOn(facts, row, key);
      if (said) yield said;
    }
  }
}

function remarkOn<K extends string>(
  facts: Facts,
  { group, cells }: Row<K | 'unit'>,
  key: K,
): Remark | undefined {
  const entry = cells[key];
  if (group || entry.decimalDot === undefined) return undefined;
  const certain = isSureDecimal(entry, key, cells.unit.text);
  const known = certain ? undefined : numberMeant(facts, entry.text);
  const after = known ?? mended(entry, entry.decimalDot);
  const right = known === undefined ? entry.decimalDot : printNumber(known);
  const others = certain || known !== undefined ? [] : groupedAnew(entry.text);
  return {
    at: entry.at,
    message: sentence(entry.text, right, { certain, others, isKnown: known !== undefined }),
    fix: {
      label: `Ghi ${right}`,
      certain,
      changes: [
        {
          ...entry.at,
          before: entry.raw,
          after,
          format: typeof after === 'number' ? 'General' : '@',
        },
      ],
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

/** `11.44` among counts may be 1.144, its dot one figure too far, or 11.440. */
function groupedAnew(text: string): readonly string[] {
  return /^\d{1,3}\.\d{2,}$/u.test(text) && text.length > 4 ? regrouped(text) : [];
}

function sentence(
  found: string,
  right: string,
  told: {
    readonly certain: boolean;
    readonly others?: readonly string[];
    readonly isKnown?: boolean;
  },
): string {
  const { certain, others = [], isKnown = false } = told;
  const meant = certain ? '→' : 'có lẽ là';
  const other = others.map((one) => ` hoặc “${one}”`).join('');
  const why = isKnown ? ' (số ấy có ở nơi khác)' : '';
  return `Dấu thập phân phải là dấu phẩy: “${found}” ${meant} “${right}”${why}${other}.`;
}

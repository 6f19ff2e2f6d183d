import type { Figures } from '../../figures/figures';
import { toNumber } from '../../number/rational';
import type { Place } from '../../place';
import { printNumber } from '../../vietnamese';
import { figureRows } from '../rows/dataRows';
import type { Facts, Remark, Rule } from '../rule';
import type { Measure } from '../text/measure';
import { measures, STOCKS } from '../text/measures';
import { quote } from '../text/quote';

export const th12TwoValues: Rule = {
  id: 'TH12',
  title: 'Cùng một số liệu có hai giá trị',
  severity: 'Lỗi',
  example: 'Lời báo cáo: 3270 hồ sơ trực tuyến; Phụ lục IV: 3199.',
  remedy: 'Kiểm tra số nào đúng và sửa nơi kia; trong lời nên lấy số bằng {{mã}}.',
  *check(facts) {
    const said = groups(measures(facts));
    for (const [code, places] of said) {
      const entered = enteredValue(code, facts.figures);
      yield* entered
        ? againstEntered(code, places, entered, facts)
        : againstEachOther(code, places, facts);
    }
  },
};

interface Entered {
  readonly at: Place;
  readonly current?: number;
  readonly cumulative?: number;
}

/** Where one place agrees with the sheet, the others may count something else. */
function* againstEntered(
  code: string,
  places: readonly Measure[],
  entered: Entered,
  facts: Facts,
): Iterable<Remark> {
  const inWords = places.filter(({ at }) => isWords(at, facts));
  const confirmed = inWords.some(({ value }) => value === entered.current);
  for (const { value, at, cumulative } of places) {
    const right = cumulative ? entered.cumulative : entered.current;
    if (right === undefined || value === right || (!cumulative && value === entered.cumulative))
      continue;
    if (confirmed && isWords(at, facts) && !STOCKS.has(code)) continue;
    yield {
      at,
      also: [entered.at],
      message: sentence(nameOf(code, facts), [value, at], [right, entered.at]),
    };
  }
}

/** Words against annexes; what is counted once for the whole commune, words against words too. */
function* againstEachOther(
  code: string,
  places: readonly Measure[],
  facts: Facts,
): Iterable<Remark> {
  const current = places.filter(({ cumulative }) => !cumulative);
  const [first] = current;
  if (!first) return;
  for (const { value, at } of current.slice(1)) {
    const comparable = STOCKS.has(code) || isWords(first.at, facts) !== isWords(at, facts);
    if (value === first.value || !comparable) continue;
    yield {
      at,
      also: [first.at],
      message: sentence(nameOf(code, facts), [value, at], [first.value, first.at]),
    };
  }
}

function groups(all: readonly Measure[]): ReadonlyMap<string, readonly Measure[]> {
  const byCode = new Map<string, Measure[]>();
  for (const measure of all)
    byCode.set(measure.code, [...(byCode.get(measure.code) ?? []), measure]);
  return byCode;
}

function isWords(at: Place, { entries }: Facts): boolean {
  return at.sheet === entries.outline.sheet;
}

function enteredValue(code: string, { byName }: Figures): Entered | undefined {
  const current = byName.get(code);
  const cumulative = byName.get(`${code}.luy_ke`)?.value;
  if (!current?.value || !current.at) return undefined;
  return {
    at: current.at,
    current: toNumber(current.value),
    ...(cumulative && { cumulative: toNumber(cumulative) }),
  };
}

const NAMES: Readonly<Record<string, string>> = {
  'hoso.tiep_nhan': 'Hồ sơ tiếp nhận',
  'hoso.da_giai_quyet': 'Hồ sơ đã giải quyết',
  'hoso.truc_tuyen': 'Hồ sơ trực tuyến',
  'hoso.truc_tiep': 'Hồ sơ trực tiếp',
  'hoso.toan_trinh': 'Hồ sơ trực tuyến toàn trình',
  'hoso.mot_phan': 'Hồ sơ trực tuyến một phần',
  'tthc.tong': 'Số thủ tục hành chính',
  'tthc.toan_trinh': 'Số thủ tục toàn trình',
  'tthc.mot_phan': 'Số thủ tục một phần',
  'to_cns.to': 'Số tổ công nghệ số cộng đồng',
};

function nameOf(code: string, facts: Facts): string {
  const row = figureRows(facts).find(({ cells }) => cells.code.text.toLowerCase() === code);
  return NAMES[code] ?? row?.cells.content.text ?? code;
}

function sentence(
  name: string,
  [a, here]: readonly [number, Place],
  [b, there]: readonly [number, Place],
): string {
  const where = ({ sheet, cell }: Place) => `${sheet}, ô ${cell}`;
  return `${quote(name)} có hai giá trị: ${printNumber(a)} (${where(here)}) và ${printNumber(b)} (${where(there)}): sửa một trong hai nơi.`;
}

import { groupBy } from '../../groupBy';
import { CUMULATIVE_ENDING } from '../../contract';
import type { Figures } from '../../figures/figures';
import { toNumber } from '../../number/rational';
import { type Place, placeKey } from '../../place';
import { printNumber } from '../../letters/vietnamese';
import { figureRows } from '../rows/dataRows';
import { memo } from '../../memo/memo';
import type { Facts } from '../../facts';
import type { Remark, Rule } from '../rule';
import type { Measure } from '../text/measures/measure';
import { looksMistyped } from '../../words/printed/looksMistyped';
import { measures, STOCKS } from '../text/measures/measures';
import { orphans } from '../../words/known/numbers/orphans';
import { turnedTwins } from '../../words/known/twins';
import { orphanRemark } from '../text/remarks/orphanRemark';
import { placeOf } from '../text/placeOf';
import { quote } from '../text/quote';

export const th12TwoValues: Rule = {
  id: 'TH12',
  title: 'Cùng một số liệu có hai giá trị',
  severity: 'Lỗi',
  example: 'Lời báo cáo: 3270 hồ sơ trực tuyến; Phụ lục IV: 3199.',
  remedy: 'Kiểm tra số nào đúng và sửa nơi kia; trong lời nên chèn số liệu thay cho số gõ tay.',
  *prepare(facts) {
    yield* measures.steps(facts);
    yield* orphans.steps(facts);
  },
  *check(facts) {
    const known = new Set<string>();
    for (const remark of twoValues(facts)) {
      known.add(placeKey(remark.at));
      yield remark;
    }
    for (const orphan of orphans(facts)) {
      const { at } = orphan.passage;
      if (orphan.fact.sheet === 'figures' && !known.has(placeKey(at))) yield orphanRemark(orphan);
      known.add(placeKey(orphan.fact.at));
    }
    for (const [figure, target] of turnedTwins(facts))
      if (![figure, target].some(({ at }) => known.has(placeKey(at))))
        yield {
          at: figure.at,
          also: [target.at],
          severity: 'Cảnh báo',
          message: sentence(
            facts,
            figure.name,
            [figure.value, figure.at],
            [target.value, target.at],
          ),
        };
  },
};

function* twoValues(facts: Facts): Iterable<Remark> {
  const said = groupBy(measures(facts), ({ code }) => code);
  for (const [code, places] of said) {
    const entered = enteredValue(code, facts.figures);
    yield* entered
      ? againstEntered(code, places, entered, facts)
      : againstEachOther(code, places, facts);
  }
}

interface Entered {
  readonly at: Place;
  readonly current?: number;
  readonly cumulative?: number;
  /** Where Lũy kế stands. */
  readonly cumulativeAt?: Place | undefined;
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
  for (const measure of places) {
    const { value, at, cumulative, likely } = measure;
    const right = cumulative ? entered.cumulative : entered.current;
    if (right === undefined || value === entered.current || value === entered.cumulative) continue;
    if (isWords(at, facts)) {
      if (confirmed && !cumulative && !STOCKS.has(code)) continue;
      if (!looksMistyped(value, right) || isAnotherFigure(value, code, facts)) continue;
    }
    const there = (cumulative ? entered.cumulativeAt : undefined) ?? entered.at;
    yield {
      at,
      also: [there],
      ...(likely && { severity: 'Cảnh báo' }),
      message: sentence(facts, nameOf(code, facts), [value, at], [right, there]),
    };
  }
}

/** Every number of the sheet by its unit: a sentence that gives one of them speaks of that figure. */
const numbersByUnit = memo((facts): ReadonlyMap<string, ReadonlySet<number>> => {
  const byUnit = new Map<string, Set<number>>();
  for (const { cells } of figureRows(facts)) {
    const numbers = byUnit.get(cells.unit.text) ?? new Set<number>();
    for (const { meaning } of [cells.current, cells.cumulative, cells.previous])
      if (meaning.kind === 'number') numbers.add(meaning.number);
    byUnit.set(cells.unit.text, numbers);
  }
  return byUnit;
});

function isAnotherFigure(value: number, code: string, facts: Facts): boolean {
  const unit = rowOf(code, facts)?.cells.unit.text ?? '';
  return numbersByUnit(facts).get(unit)?.has(value) ?? false;
}

function rowOf(code: string, facts: Facts): FigureRow | undefined {
  return rowsByCode(facts).get(code);
}

type FigureRow = ReturnType<typeof figureRows>[number];

const rowsByCode = memo((facts): ReadonlyMap<string, FigureRow> => {
  const byCode = new Map<string, FigureRow>();
  for (const row of figureRows(facts)) {
    const code = row.cells.code.text.toLowerCase();
    if (!byCode.has(code)) byCode.set(code, row);
  }
  return byCode;
});

/** Words against annexes; what is counted once for the whole commune, words against words too. */
function* againstEachOther(
  code: string,
  places: readonly Measure[],
  facts: Facts,
): Iterable<Remark> {
  const current = places.filter(({ cumulative, likely }) => !cumulative && !likely);
  const [first] = current;
  if (!first) return;
  for (const { value, at } of current.slice(1)) {
    const comparable = STOCKS.has(code) || isWords(first.at, facts) !== isWords(at, facts);
    if (!comparable || !looksMistyped(value, first.value)) continue;
    yield {
      at,
      also: [first.at],
      message: sentence(facts, nameOf(code, facts), [value, at], [first.value, first.at]),
    };
  }
}

function isWords(at: Place, { entries }: Facts): boolean {
  return at.sheet === entries.outline.sheet;
}

function enteredValue(code: string, { byName }: Figures): Entered | undefined {
  const current = byName.get(code);
  const cumulative = byName.get(`${code}${CUMULATIVE_ENDING}`);
  if (!current?.value || !current.at) return undefined;
  return {
    at: current.at,
    current: toNumber(current.value),
    ...(cumulative?.value && {
      cumulative: toNumber(cumulative.value),
      cumulativeAt: cumulative.at,
    }),
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
  return NAMES[code] ?? rowOf(code, facts)?.cells.content.text ?? code;
}

function sentence(
  facts: Facts,
  name: string,
  [a, here]: readonly [number, Place],
  [b, there]: readonly [number, Place],
): string {
  return `${quote(name)} có hai giá trị: ${printNumber(a)} ở đây và ${printNumber(b)} ở ${placeOf(facts, there, here)}: sửa một trong hai nơi.`;
}

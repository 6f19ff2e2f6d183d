import type { Row } from '../../../entries/entries';
import type { Facts } from '../../../facts';
import type { TargetStatus } from '../../../figures/figures';
import { compareAmount, resultOf } from '../../../figures/targets/result';
import type { TargetKey } from '../../../sheets/targets';
import { headerKey } from '../../../letters/vietnamese';
import { literal } from '../../literal';
import type { Attribute, Rows, Value } from './attribute';
import { meant, value, words } from './tally';

const GOAL = '(?: kế hoạch| mục tiêu| yêu cầu| mức đề ra)?';

/** Targets by how they stand beside their goals, and beside last period. */
export function targetAttributes({ entries, figures }: Facts): readonly Attribute[] {
  const rows = entries.targets.rows.filter(({ group }) => !group);
  const statuses = new Map(figures.targets.map(({ row, status }) => [row, status]));
  const of = (...kinds: readonly TargetStatus[]): Rows =>
    new Set(
      rows.flatMap(({ row }) => (kinds.some((one) => one === statuses.get(row)) ? [row] : [])),
    );
  if (of('Chưa có số liệu').size > 0) return [];
  const beyond = new Set(rows.filter(isBeyondGoal).map(({ row }) => row));
  const than = (sign: number) => ({
    readings: [new Set(rows.filter((row) => againstPrevious(row) === sign).map(({ row }) => row))],
  });
  return [
    { name: 'đánh giá', values: verdicts(of, beyond) },
    { name: 'nhóm', values: groups(entries.targets.rows) },
    {
      name: 'so với kỳ trước',
      behind: true,
      values: [
        value('tăng', 'tăng', than(1)),
        value('giữ nguyên', 'giữ nguyên(?: mức)?|không đổi|không thay đổi', than(0)),
        value('giảm', 'giảm', than(-1)),
      ],
    },
  ];
}

/** What an office calls exceeded may be met by the contract: those beyond their goals may be counted, among the met or apart. */
function verdicts(of: (...kinds: readonly TargetStatus[]) => Rows, beyond: Rows): readonly Value[] {
  const [met, exceeded] = [of('Đạt', 'Vượt'), of('Vượt')];
  const rest = (some: Rows): Rows => new Set([...met].filter((row) => !some.has(row)));
  const isMissed = meant('ct.chua_dat', of('Chưa đạt'));
  const isAbove = meant('ct.vuot', exceeded, beyond);
  const isNone = meant('ct.khong_phat_sinh', of('Không phát sinh'));
  const isMet = meant('ct.dat', met, rest(beyond), rest(exceeded));
  return [
    value('chưa đạt', `(?:chưa|không) (?:đạt|hoàn thành)${GOAL}`, isMissed),
    value('vượt', `vượt${GOAL}`, isAbove, isAbove),
    value('không phát sinh', 'không phát sinh', isNone),
    {
      ...value('đạt', `(?:đạt|hoàn thành)(?: và vượt| trở lên)?${GOAL}`, isMet),
      parted: true,
    },
  ];
}

/** `nhóm hạ tầng số`: the rows below a heading, named by its first words too. */
function groups(all: readonly Row<TargetKey>[]): readonly Value[] {
  const found: { readonly name: string; readonly rows: Set<number> }[] = [];
  for (const { group, row, cells } of all)
    if (group) found.push({ name: headerKey(cells.name.text), rows: new Set() });
    else found.at(-1)?.rows.add(row);
  return found.flatMap(({ name, rows }): readonly Value[] => {
    const [first = '', ...rest] = name.split(/(?=,| và )/u);
    const own = `${literal(first)}(?:${literal(rest.join(''))})?`;
    const pattern = words(`(?:nhóm|lĩnh vực)(?: chỉ tiêu)?(?: về)? ${own}`);
    return rows.size > 0 && first.length > 3
      ? [{ name, pattern, bare: words(own), readings: [rows] }]
      : [];
  });
}

function againstPrevious({ cells }: Row<TargetKey>): number | undefined {
  const result = resultOf(cells);
  const { meaning } = cells.previous;
  if (result?.kind !== 'amount' || meaning.kind !== 'number') return undefined;
  return Math.sign(compareAmount(result.amount, meaning.number));
}

/** Whether a target's result passes its goal: what an office calls exceeded may be met by the contract. */
function isBeyondGoal({ cells }: Row<TargetKey>): boolean {
  const result = resultOf(cells);
  const { meaning } = cells.goal;
  if (result?.kind !== 'amount' || (meaning.kind !== 'number' && meaning.kind !== 'bound'))
    return false;
  const distance = compareAmount(result.amount, meaning.number);
  const sign = meaning.kind === 'bound' ? meaning.sign : cells.comparison.text;
  return /[≤<]/u.test(sign) ? distance < 0 : sign !== '=' && distance > 0;
}

import type { Row } from '../../entries/entries';
import type { Facts } from '../../facts';
import { figureNumber } from '../../figures/figureNumber';
import { printDay } from '../../number/dates/date';
import type { DocumentKey } from '../../sheets/documents';
import { headerKey } from '../../vietnamese';
import type { Fact } from './facts';
import { tokensOf } from './tokens';

/** How many rows of a sheet are of a kind, under the words that name the kind; as facts. */
export function rowCounts(facts: Facts): readonly Fact[] {
  return [...ofTasks(facts), ...ofTargets(facts), ...ofDocuments(facts)];
}

type Count = readonly [name: string, right: number | undefined, ...also: readonly number[]];

/** Other right numbers stand aside: they are never proposed. */
function counted(
  sheet: 'counts' | 'documents',
  at: Fact['at'],
  unit: string,
  counts: readonly Count[],
): readonly Fact[] {
  return counts.flatMap(([name, right, ...also]) =>
    right === undefined
      ? []
      : [right, ...also].map((value, index): Fact => {
          const words = new Set(tokensOf(name));
          const base = {
            sheet,
            name,
            subject: `${at.sheet} ${name}`,
            words,
            column: new Set<string>(),
          };
          return {
            ...base,
            unit,
            value,
            scale: 1,
            of: 'now',
            at,
            ...(index > 0 && { aside: true }),
          };
        }),
  );
}

function ofTasks(facts: Facts): readonly Fact[] {
  const { tasks } = facts.entries;
  const rows = tasks.rows.filter(({ group }) => !group);
  const of = (kind: string) => figureNumber(facts, `nv.${kind}`) ?? 0;
  const [first] = rows;
  if (!first || of('chua_ro') > 0) return [];
  const status = (start: string) =>
    rows.filter(({ cells }) => cells.status.text.startsWith(start)).length;
  const late = of('hoan_thanh_qua_han');
  const sources = tally(rows.map(({ cells }) => cells.source.text));
  return counted('counts', { sheet: tasks.sheet, cell: '' }, 'nhiệm vụ', [
    ['nhiệm vụ được giao', rows.length],
    ['tổng số nhiệm vụ', rows.length],
    ['nhiệm vụ đã hoàn thành', of('hoan_thanh'), late, of('hoan_thanh') - late],
    ['nhiệm vụ hoàn thành trong hạn', of('hoan_thanh_trong_han')],
    ['nhiệm vụ hoàn thành quá hạn', late],
    ['nhiệm vụ quá hạn', of('qua_han'), late, late + of('qua_han')],
    ['nhiệm vụ quá hạn chưa hoàn thành', of('qua_han')],
    ['nhiệm vụ chưa hoàn thành', rows.length - of('hoan_thanh') - of('khong_phat_sinh')],
    ['nhiệm vụ đang thực hiện', of('dang_thuc_hien'), status('Đang')],
    ['nhiệm vụ đang thực hiện trong hạn', of('dang_thuc_hien')],
    ['nhiệm vụ chưa thực hiện', of('chua_thuc_hien'), status('Chưa')],
    ...(sources.size > 1 ? [...sources].map(([name, n]): Count => [`nhiệm vụ ${name}`, n]) : []),
  ]);
}

function ofTargets(facts: Facts): readonly Fact[] {
  const { targets } = facts.entries;
  const of = (kind: string) => figureNumber(facts, `ct.${kind}`) ?? 0;
  if (of('tong') === 0 || of('chua_co_so_lieu') > 0) return [];
  return counted('counts', { sheet: targets.sheet, cell: '' }, 'chỉ tiêu', [
    ['tổng số chỉ tiêu', of('tong')],
    ['chỉ tiêu đạt', of('dat'), of('dat') - of('vuot')],
    ['chỉ tiêu chưa đạt', of('chua_dat')],
  ]);
}

const BODIES = ['Đảng ủy', 'HĐND', 'UBND'] as const;

function ofDocuments({ entries }: Facts): readonly Fact[] {
  const { documents } = entries;
  const rows = documents.rows.filter(({ group }) => !group);
  if (rows.length === 0) return [];
  const at = { sheet: documents.sheet, cell: '' };
  const types = tally(rows.map(({ cells }) => headerKey(cells.type.text)));
  const bodies = BODIES.map((body): Count => [
    `${body} văn bản`,
    rows.filter(isOf(body)).length,
  ]).filter(([, count = 0]) => count > 0);
  const months = new Set(
    rows
      .map(({ cells }) => cells.issuedOn.meaning)
      .flatMap((meaning) => (meaning.kind === 'date' ? [printDay(meaning.span.to).slice(3)] : [])),
  );
  const all = [
    ...counted('documents', at, 'văn bản', [
      ['ban hành văn bản', rows.length],
      [`ban hành văn bản ${bodies.map(([name]) => name).join(' ')}`, rows.length],
      ...bodies,
    ]),
    ...[...types].flatMap(([type, count]) => {
      const ofBodies = BODIES.map(
        (body) =>
          rows.filter((row) => isOf(body)(row) && headerKey(row.cells.type.text) === type).length,
      );
      return counted('documents', at, type, [[type, count, ...ofBodies]]);
    }),
  ];
  return months.size > 1 ? all.map((fact) => ({ ...fact, spans: true as const })) : all;
}

function isOf(body: string) {
  return ({ cells }: Row<DocumentKey>): boolean =>
    `${cells.level.text} ${cells.issuer.text}`.includes(body);
}

function tally(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

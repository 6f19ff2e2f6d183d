import Ajv from 'ajv';
import { z } from 'zod';
import { deriveFigures } from '../../src/domain/figures/deriveFigures';
import { readEntries } from '../../src/domain/entries/readEntries';
import { fillOutline } from '../../src/domain/report/fillOutline';
import { RULES } from '../../src/domain/rules';
import { check } from '../../src/domain/rules/check';
import type { Facts } from '../../src/domain/facts';
import type { Rule } from '../../src/domain/rules/rule';
import { DOCUMENTS, TARGETS, TASKS } from '../../src/domain/sheets';
import { TASK_STATUSES } from '../../src/domain/sheets/tasks';
import { exampleGrids } from '../support/exampleGrids';

type RowOf = Readonly<Record<string, string | number>>;

/** The longest the check of 100,000 rows may take, all rules, all messages made. */
const MOST = 1000;
const ROWS = 100_000;
/** The rules that a schema can express: something required, a type, a value of a list, a pattern. */
const EXPRESSIBLE = new Set(['CT01', 'CT02', 'CT03', 'NV01', 'VB01', 'VB04']);

/** 100,000 rows with a fault in every tenth. */
const row = (n: number, good: RowOf, bad: RowOf): RowOf => ({ ...good, ...(n % 10 === 0 && bad) });
const targets = fill(50_000, (n) =>
  row(
    n,
    {
      TT: `${n + 1}`,
      'Chỉ tiêu': `Chỉ tiêu ${n} về hồ sơ trực tuyến`,
      'Đơn vị tính': '%',
      'Mục tiêu': 90,
      'Kết quả': 95,
    },
    { 'Kết quả': 'đang rà soát' },
  ),
);
const tasks = fill(30_000, (n) =>
  row(
    n,
    {
      STT: `${n + 1}`,
      'Tên nhiệm vụ': `Tập huấn lần ${n} cho cán bộ`,
      'Nguồn giao': 'Tỉnh',
      'Cơ quan chủ trì': 'VHXH',
      'Trạng thái': 'Đã hoàn thành',
    },
    { 'Trạng thái': 'gần xong' },
  ),
);
const documents = fill(20_000, (n) =>
  row(
    n,
    {
      STT: `${n + 1}`,
      'Loại văn bản': 'Kế hoạch',
      'Số, ký hiệu': `${n + 1}/KH-UBND`,
      'Ngày ban hành': '2026-03-03',
      'Trích yếu': `về việc thứ ${n}`,
    },
    { 'Số, ký hiệu': '31' },
  ),
);

/** Checks the rows with all rules, then with those that ajv and zod can express, and prints the three beside each other. */
export function benchCheck(): boolean {
  const facts = factsOf();
  const all = time(() => check({ ...facts }).length);
  const own = time(() => check({ ...facts }, RULES.filter(isExpressible)).length);
  const rivals = [
    { name: 'ajv', ...time(ajvFaults) },
    { name: 'zod', ...time(zodFaults) },
  ];
  console.log(
    `check  ${ROWS} rows, ${RULES.length} rules: ${all.ms.toFixed(0)} ms, ${all.result} findings`,
  );
  console.log(
    `check  the ${EXPRESSIBLE.size} rules that a schema can express: ${own.ms.toFixed(0)} ms, ${own.result} findings`,
  );
  for (const { name, ms, result } of rivals)
    console.log(`${name}    the same: ${ms.toFixed(0)} ms, ${result} errors`);
  return all.ms < MOST;
}

function isExpressible({ id }: Rule): boolean {
  return EXPRESSIBLE.has(id);
}

function factsOf(): Facts {
  const info = { 'Loại đơn vị': 'Xã', 'Tên đơn vị': 'An Bình', Năm: 2026 };
  const tables = { [TARGETS.name]: targets, [TASKS.name]: tasks, [DOCUMENTS.name]: documents };
  const entries = readEntries(exampleGrids({ profile: 'so-ket', info, tables }));
  const figures = deriveFigures(entries);
  return { entries, figures, outline: fillOutline(entries, figures) };
}

const RESULT = '^(\\d+([.,]\\d+)?%?|\\d+/\\d+|Đạt|Chưa đạt|Không phát sinh.*)$';
const CODE = '^\\d{1,5}(/|-)\\p{Lu}';

function ajvFaults(): number {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  const result = { anyOf: [{ type: 'number' }, { type: 'string', pattern: RESULT }] };
  const text = { type: 'string', minLength: 1 };
  const validators = [
    {
      rows: targets,
      schema: {
        required: ['Kết quả', 'Mục tiêu', 'Đơn vị tính'],
        properties: { 'Kết quả': result, 'Đơn vị tính': text },
      },
    },
    {
      rows: tasks,
      schema: {
        required: ['Trạng thái'],
        properties: { 'Trạng thái': { enum: [...TASK_STATUSES] } },
      },
    },
    {
      rows: documents,
      schema: {
        required: ['Số, ký hiệu', 'Ngày ban hành'],
        properties: { 'Số, ký hiệu': { type: 'string', pattern: CODE } },
      },
    },
  ];
  return validators.reduce((sum, { rows, schema }) => {
    const validate = ajv.compile({ type: 'object', ...schema });
    return (
      sum + rows.filter((one) => !validate(one) && ajv.errorsText(validate.errors) !== '').length
    );
  }, 0);
}

function zodFaults(): number {
  const result = z.union([z.number(), z.string().regex(new RegExp(RESULT, 'u'))]);
  const validators = [
    {
      rows: targets,
      schema: z.object({
        'Kết quả': result,
        'Mục tiêu': z.number(),
        'Đơn vị tính': z.string().min(1),
      }),
    },
    { rows: tasks, schema: z.object({ 'Trạng thái': z.enum(TASK_STATUSES) }) },
    {
      rows: documents,
      schema: z.object({
        'Số, ký hiệu': z.string().regex(new RegExp(CODE, 'u')),
        'Ngày ban hành': z.string(),
      }),
    },
  ];
  return validators.reduce((sum, { rows, schema }) => {
    const faults = rows.flatMap(
      (one) => schema.safeParse(one).error?.issues.map(({ message }) => message) ?? [],
    );
    return sum + faults.length;
  }, 0);
}

function fill(count: number, make: (n: number) => RowOf): readonly RowOf[] {
  return Array.from({ length: count }, (_, n) => make(n));
}

/** The median of five runs. */
function time<T>(run: () => T): { readonly ms: number; readonly result: T } {
  const runs = Array.from({ length: 5 }, () => {
    const start = performance.now();
    const result = run();
    return { ms: performance.now() - start, result };
  });
  const [, , median] = runs.sort((a, b) => a.ms - b.ms);
  if (!median) throw new Error('no run');
  return median;
}

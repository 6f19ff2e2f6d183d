import { z } from 'zod';
import type { Grids } from '../../../src/domain/grid';
import { DOCUMENTS, TARGETS, TASKS } from '../../../src/domain/sheets';
import { TASK_STATUSES } from '../../../src/domain/sheets/tasks';
import { CODE, RESULT } from './patterns';
import { recordsOf } from './recordsOf';

/** Checks the rows by zod, with a message for every fault. */
export function zodFaults(grids: Grids): number {
  return validators().reduce((sum, { sheet, schema }) => {
    const faults = recordsOf(grids, sheet).flatMap(
      (one) => schema.safeParse(one).error?.issues.map(({ message }) => message) ?? [],
    );
    return sum + faults.length;
  }, 0);
}

function validators() {
  const result = z.union([z.number(), z.string().regex(new RegExp(RESULT, 'u'))]);
  return [
    {
      sheet: TARGETS.name,
      schema: z.object({
        'Kết quả': result,
        'Mục tiêu': z.number(),
        'Đơn vị tính': z.string().min(1),
      }),
    },
    { sheet: TASKS.name, schema: z.object({ 'Trạng thái': z.enum(TASK_STATUSES) }) },
    {
      sheet: DOCUMENTS.name,
      schema: z.object({
        'Số, ký hiệu': z.string().regex(new RegExp(CODE, 'u')),
        'Ngày ban hành': z.union([z.string(), z.number()]),
      }),
    },
  ];
}

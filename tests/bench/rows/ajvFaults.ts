import Ajv from 'ajv';
import type { Grids } from '../../../src/domain/grid';
import { DOCUMENTS, TARGETS, TASKS } from '../../../src/domain/sheets';
import { TASK_STATUSES } from '../../../src/domain/sheets/tasks';
import { CODE, RESULT } from './patterns';
import { recordsOf } from './recordsOf';

/** Checks the rows by ajv, with a message for every faulty row. */
export function ajvFaults(grids: Grids): number {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  return validators().reduce((sum, { sheet, schema }) => {
    const validate = ajv.compile({ type: 'object', ...schema });
    const rows = recordsOf(grids, sheet);
    return (
      sum + rows.filter((one) => !validate(one) && ajv.errorsText(validate.errors) !== '').length
    );
  }, 0);
}

function validators() {
  const result = { anyOf: [{ type: 'number' }, { type: 'string', pattern: RESULT }] };
  const text = { type: 'string', minLength: 1 };
  return [
    {
      sheet: TARGETS.name,
      schema: {
        required: ['Kết quả', 'Mục tiêu', 'Đơn vị tính'],
        properties: { 'Kết quả': result, 'Đơn vị tính': text },
      },
    },
    {
      sheet: TASKS.name,
      schema: {
        required: ['Trạng thái'],
        properties: { 'Trạng thái': { enum: [...TASK_STATUSES] } },
      },
    },
    {
      sheet: DOCUMENTS.name,
      schema: {
        required: ['Số, ký hiệu', 'Ngày ban hành'],
        properties: { 'Số, ký hiệu': { type: 'string', pattern: CODE } },
      },
    },
  ];
}

import { problemRule } from './problemRule';

export const dl04ChangedHeader = problemRule(
  {
    id: 'DL04',
    title: 'Tiêu đề cột đã bị sửa',
    severity: 'Cảnh báo',
    example: '“Kết qủa” thay cho “Kết quả”.',
    remedy: 'Trả lại đúng tên cột như mẫu.',
  },
  'changed-header',
  ({ at, header, found }) => ({
    message: `Tiêu đề cột “${found}” phải là “${header}”.`,
    fix: { label: `Ghi “${header}”`, changes: [{ ...at, before: found, after: header }] },
  }),
);

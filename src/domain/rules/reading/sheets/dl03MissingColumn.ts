import { DATA_SHEETS } from '../../../sheets';
import { problemRule } from '../problemRule';

const SPARE: ReadonlySet<string> = new Set(
  DATA_SHEETS.flatMap(({ columns }) => columns)
    .filter(({ spare, kind }) => spare || kind === 'computed')
    .map(({ header }) => header),
);

export const dl03MissingColumn = problemRule(
  {
    id: 'DL03',
    title: 'Thiếu cột',
    severity: 'Lỗi',
    example: 'Trang tính Chỉ tiêu không còn cột Mục tiêu.',
    remedy: 'Bấm Tạo mẫu để thêm cột còn thiếu; cột đã đổi tên thì trả lại tên cũ.',
  },
  'missing-column',
  ({ at, header }) => ({
    ...(SPARE.has(header) && { severity: 'Cảnh báo' }),
    message: `Trang tính “${at.sheet}” thiếu cột “${header}”: trả lại tên cột nếu đã đổi, hoặc bấm Tạo mẫu để thêm.`,
  }),
);

import { sameLetters } from '../../../letters/sameLetters';
import { quote } from '../../text/quote';
import { problemRule } from '../problemRule';

export const dl04ChangedHeader = problemRule(
  {
    id: 'DL04',
    title: 'Tiêu đề cột đã bị sửa',
    severity: 'Cảnh báo',
    example: '“Kết qủa” thay cho “Kết quả”.',
    remedy: 'Trả lại đúng tên cột như mẫu.',
  },
  'changed-header',
  ({ at, header, found }) => {
    const certain = sameLetters(found, header);
    const changes = [{ ...at, before: found, after: header }];
    return {
      message: `Tiêu đề cột ${quote(found)} ${certain ? 'phải' : 'có lẽ'} là “${header}”.`,
      fix: { label: `Ghi “${header}”`, certain, changes },
    };
  },
);

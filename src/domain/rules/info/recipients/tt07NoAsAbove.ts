import { headerKey } from '../../../letters/vietnamese';
import type { Rule } from '../../rule';
import { infoEntry, infoLines } from '../infoItem';

export const tt07NoAsAbove: Rule = {
  id: 'TT07',
  title: 'Có Kính gửi mà Nơi nhận không mở đầu bằng Như trên',
  severity: 'Cảnh báo',
  example: 'Kính gửi Sở Khoa học và Công nghệ; Nơi nhận mở đầu bằng “Lãnh đạo UBND xã”.',
  remedy: 'Thêm dòng “Như trên” vào đầu Nơi nhận.',
  *check(facts) {
    const recipients = infoEntry(facts, 'noi_nhan');
    const [first] = infoLines(facts, 'noi_nhan');
    if (!recipients || first === undefined || infoLines(facts, 'kinh_gui').length === 0) return;
    if (
      headerKey(first)
        .replace(/^[-–]\s*/u, '')
        .startsWith('như trên')
    )
      return;
    const after = `Như trên\n${String(recipients.raw)}`;
    yield {
      at: recipients.at,
      message: 'Có Kính gửi nhưng Nơi nhận không mở đầu bằng “Như trên”: thêm vào dòng đầu.',
      fix: {
        label: 'Thêm dòng “Như trên”',
        certain: true,
        changes: [{ ...recipients.at, before: recipients.raw, after }],
      },
    };
  },
};

import { RULES } from '../../../src/domain/rules';
import type { Rule } from '../../../src/domain/rules/rule';
import { RELATION_CATALOGUE } from '../../../src/domain/profiles/catalogues/relationCatalogue';
import { LEFT_OUT } from './leftOut';

/** Families of rules by the letters that their ids begin with, in the catalogue's order. */
const FAMILIES: readonly (readonly [string, string])[] = [
  ['TT', 'Thông tin chung'],
  ['KY', 'Kỳ báo cáo'],
  ['TH', 'Số liệu, tỷ lệ'],
  ['CT', 'Chỉ tiêu'],
  ['NV', 'Nhiệm vụ'],
  ['VB', 'Văn bản ban hành'],
  ['ND', 'Nội dung, đề mục, câu chữ'],
  ['PL', 'Phụ lục'],
  ['QT', 'Quy tắc của đơn vị'],
  ['DL', 'Đọc dữ liệu'],
  ['EX', 'Những gì Excel làm với dữ liệu'],
  ['CH', 'Chữ và bảng mã'],
  ['LS', 'So với kỳ trước'],
];

const INTRODUCTION = `# Các quy tắc kiểm tra

Trang này được tạo từ danh mục quy tắc trong mã nguồn (\`npm run docs\`); sửa quy tắc thì chạy lại lệnh ấy.

**Lỗi** chặn bản phát hành (vẫn xuất được bản dự thảo), **Cảnh báo** hỏi lại một lần, **Gợi ý** không bao giờ chặn. Mức ghi ở đây là mức thường gặp nhất của quy tắc; có quy tắc nặng nhẹ tùy điều tìm thấy. Mỗi quy tắc có thể tắt hoặc đổi mức cho riêng một sổ, kèm lý do; Cảnh báo và Gợi ý có thể chấp nhận từng trường hợp, kèm lý do. Khi không đủ dữ liệu để kết luận, quy tắc im lặng. Tên người, tên đất không bao giờ bị sửa.
`;

/** docs/rules.md as the catalogue has it. */
export function rulesPage(): string {
  const families = FAMILIES.map(([letters, name]) =>
    section(
      name,
      RULES.filter(({ id }) => id.startsWith(letters)),
    ),
  );
  return `${[INTRODUCTION, ...families, relations(), leftOut()].join('\n').trim()}\n`;
}

function section(name: string, rules: readonly Rule[]): string {
  return [`## ${name}`, '', ...rules.map(entry)].join('\n');
}

function entry({ id, title, severity, example, remedy }: Rule): string {
  return `### ${id}\n\n**${title}** · ${severity}\n\n- Ví dụ: ${example}\n- Cách sửa: ${remedy}\n`;
}

function relations(): string {
  const rows = RELATION_CATALOGUE.map(
    ([code, left, sign, right, severity]) =>
      `| ${code} | \`${left} ${sign} ${right}\` | ${severity} |`,
  );
  return [
    '## Quan hệ có sẵn ở trang tính Quy tắc',
    '',
    'Đơn vị xem, sửa, tắt và thêm được những dòng này; mã của dòng là mã của phát hiện.',
    '',
    '| Mã | Quan hệ | Mức độ |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function leftOut(): string {
  const lines = LEFT_OUT.map(([what, why]) => `- **${what}**: ${why}`);
  return ['## Những gì không kiểm tra, và vì sao', '', ...lines, ''].join('\n');
}

import { whole } from '../counted';

/** What the page Gộp số liệu says. */
export const GATHER_TEXT = {
  intro:
    'Chọn các tệp .xlsx mà các bộ phận, các thôn đã điền theo cùng mẫu. Tệp được đọc ngay trên máy này, không mở trong Excel, không bị thay đổi. Bảng riêng của cơ quan ở trang tính khác của sổ cũng lấy được. Ô trống được điền; chỗ hai bên khác nhau thì hỏi.',
  choose: 'Chọn các tệp',
  chooseAgain: 'Chọn lại các tệp',
  drop: 'hoặc thả các tệp vào đây',
  here: 'Bảng ở trang tính khác của sổ',
  noTables: 'Sổ không có trang tính nào khác có bảng để lấy.',
  main: 'Sổ này',
  refused: 'Không lấy',
  notes: 'Cần biết',
  taken: 'Sẽ lấy gì, từ tệp nào',
  conflicts: 'Cần chọn',
  conflictsText:
    'Các tệp ghi khác nhau, khác đơn vị tính, hoặc có số đọc được hai cách. Chọn cho từng ô; ô nào chưa chọn thì giữ như đang có.',
  everywhere: 'Mọi chỗ lấy theo',
  nowhere: '(chưa chọn)',
  sum: 'Cộng các tệp',
  keeps: 'giữ',
  unmatched: 'Chưa lấy được',
  nothing: 'Không có gì để lấy từ các tệp này.',
  apply: 'Gộp vào sổ',
  remember: 'Ghi nhớ cách ghép bảng',
  changed: 'Sổ vừa có thay đổi nên danh sách đã được lập lại. Hãy xem rồi bấm lần nữa.',
  done: 'Đã gộp số liệu.',
  undo: 'Hoàn tác',
  undone: 'Đã trả lại như trước khi gộp.',
  check: 'Kiểm tra',
  more: 'Gộp thêm tệp khác',
  empty: '(trống)',
  isSheet: 'Bảng này là',
  map: 'Ghép như trên',
  mapText:
    'Chọn cột của bảng này ứng với từng cột của mẫu. Chỉ phải làm một lần: lần sau bảng có các cột này được nhận ngay.',
  noColumn: '(không có)',
} as const;

/** Sentences with numbers or names in them. */
export const GATHER_COUNTED = {
  title: (title: string, count: number) => `${title} (${whole(count)})`,
  fromFile: (file: string, cells: number, rows: number) =>
    `${file}: ${[cells > 0 ? `${whole(cells)} ô` : '', rows > 0 ? `${whole(rows)} dòng mới` : '']
      .filter((part) => part !== '')
      .join(', ')}`,
  will: (cells: number, rows: number) =>
    `${written('Điền', cells, rows)} Bấm một lần là ghi tất cả; hoàn tác được bằng một lần bấm.`,
  savedBy: (file: string, who: string) => `${file}, ${who} lưu`,
  open: (count: number) => `Còn ${whole(count)} ô chưa chọn, sẽ giữ như đang có.`,
  did: (cells: number, rows: number) => written('Đã ghi', cells, rows),
  left: (count: number) => `Hiện thêm ${whole(count)} ô`,
  ownTable: (file: string | undefined, sheet: string) =>
    `Bảng có sẵn: ${file === undefined ? 'trang tính' : `${file}, trang`} ${sheet}`,
  lacking: (header: string) => `Hãy chọn cột của bảng này ứng với “${header}” rồi mới ghép được.`,
  like: (likeness: number) => `giống ${Math.round(100 * likeness)}%`,
  row: (sheet: string, row: number, name: string) => `${sheet}, dòng ${row}: ${name}`,
  notTaken: (row: string, why = 'sổ này không có chỗ') => `${row} (${why})`,
  everywhere: (count: number) => `Lấy cả ${whole(count)} ô theo`,
} as const;

/** `Điền 6 ô, thêm 2 dòng.`; only what there is: nobody adds 0 rows. */
function written(verb: string, cells: number, rows: number): string {
  if (rows === 0) return `${verb} ${whole(cells)} ô.`;
  const added = `thêm ${whole(rows)} dòng.`;
  return cells === 0 ? `${verb} ${added}` : `${verb} ${whole(cells)} ô, ${added}`;
}

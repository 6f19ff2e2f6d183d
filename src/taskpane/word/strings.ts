/** Every Vietnamese word of the pane in Word that the pane in Excel does not say. */
export const WORD_TEXT = {
  intro:
    'Chọn sổ số liệu đã lưu trên máy này để kiểm tra, mở báo cáo, hoặc cập nhật báo cáo đang mở. Số liệu không rời khỏi máy tính.',
  open: 'Mở báo cáo mới',
  openDraft: 'Mở bản dự thảo',
  opened: 'Báo cáo mở ở một cửa sổ Word khác.',
  compare: 'So với báo cáo đang mở',
  findings: 'Kết quả kiểm tra sổ',
  clean: 'Không có lỗi nào trong sổ.',
  changes: 'Thay đổi của văn bản',
  nothing: 'Văn bản đã khớp với sổ số liệu.',
  updates: 'Sẽ cập nhật',
  kept: 'Đã sửa tay, giữ nguyên',
  conflicts: 'Sửa ở cả hai nơi: chọn bên nào',
  gone: 'Không cập nhật được từ sổ',
  removed: 'Không còn trong văn bản',
  takeNew: 'Lấy số của sổ',
  inPlace: 'Cập nhật ngay trong văn bản này',
  openNew: 'Mở bản đã cập nhật',
  openWaiting: 'Mở báo cáo này',
  toWord: 'Mở trong Word',
  leftForWord:
    'Báo cáo đang chờ trên máy này. Hãy mở Word, bấm Báo cáo 57 ở thẻ Trang đầu rồi bấm Mở báo cáo này. Nếu ở đó không thấy, hãy chọn sổ số liệu ngay trong Word.',
  chooseInWord:
    'Ở máy này Excel không chuyển báo cáo sang Word được. Hãy lưu sổ, mở Word, bấm Báo cáo 57 ở thẻ Trang đầu, chọn sổ số liệu rồi bấm Mở báo cáo mới.',
  source: 'Số đang chọn',
  sourceFrom: 'lấy từ',
} as const;

/** Sentences with numbers in them. */
export const WORD_COUNTED = {
  waiting: (name: string) => `Báo cáo ${name} đang chờ từ Excel`,
  done: (written: number, left: number) =>
    left > 0
      ? `Đã cập nhật ${written} chỗ; còn ${left} chỗ chưa ghi được ở đây, hãy bấm Mở bản đã cập nhật.`
      : `Đã cập nhật ${written} chỗ.`,
  cell: (sheet: string, row: string, column: string) => {
    if (row === '') return `${sheet}, ${column === '' ? 'dòng thêm tay' : `cột ${column}`}`;
    const cell = [...(row === '0' ? [] : [`dòng ${row}`]), ...(column === '' ? [] : [column])];
    return [sheet, ...cell].join(', ');
  },
  whole: (tag: string) => `${tag}: cả bảng`,
} as const;

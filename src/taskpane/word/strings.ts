/** Every Vietnamese word of the pane in Word that the pane in Excel does not say. */
export const WORD_TEXT = {
  file: 'Sổ số liệu',
  choose: 'Chọn sổ số liệu',
  chooseAgain: 'Chọn lại sổ',
  drop: 'hoặc thả tệp vào đây',
  intro:
    'Chọn sổ số liệu đã lưu trên máy này để kiểm tra, mở báo cáo, hoặc cập nhật báo cáo đang mở. Số liệu không rời khỏi máy tính.',
  noFile: 'Chỗ vừa thả không có tệp nào; hãy chọn tệp bằng nút ở trên.',
  reading: 'Đang đọc sổ số liệu…',
  unsaved: 'Những gì chưa lưu trong Excel không có trong tệp này.',
  open: 'Mở báo cáo mới',
  openDraft: 'Mở bản dự thảo',
  opened: 'Báo cáo mở ở một cửa sổ Word khác.',
  compare: 'So với báo cáo đang mở',
  comparing: 'Đang so văn bản với sổ số liệu…',
  findings: 'Kết quả kiểm tra sổ',
  clean: 'Không có lỗi nào trong sổ.',
  row: 'Ô trong dòng này',
  noRow: 'Vị trí này không phải một ô.',
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
  writing: 'Đang cập nhật…',
  source: 'Số đang chọn',
  sourceFrom: 'lấy từ',
  sourceHand: 'Số này không do Báo cáo 57 ghi.',
  notHere: 'Trong Word chưa sửa được sổ số liệu: hãy mở sổ bằng Excel, bấm Kiểm tra rồi sửa ở đó.',
} as const;

/** Sentences with numbers in them. */
export const WORD_COUNTED = {
  savedAt: (name: string, time: string) => `${name} — lưu lúc ${time}`,
  done: (written: number, left: number) =>
    left > 0
      ? `Đã cập nhật ${written} chỗ; còn ${left} chỗ chưa ghi được ở đây, hãy bấm Mở bản đã cập nhật.`
      : `Đã cập nhật ${written} chỗ.`,
  whole: (tag: string) => `${tag}: cả bảng`,
} as const;

import type { TwoPeriods } from './book';

/** Calendar months over the year's end. */
export const MONTH: TwoPeriods = {
  name: 'tháng 11/2025, qua năm',
  info: {
    'Ngày ban hành': "'30/11/2025",
    'Trích yếu': 'Kết quả tháng 11/2025 và nhiệm vụ tháng 12/2025',
    'Loại kỳ': 'Tháng',
    'Kỳ số': "'11",
    Năm: 2025,
    'Từ ngày': '2025-11-01',
    'Đến ngày': '2025-11-30',
    'Ngày chốt số liệu': '2025-11-25',
  },
  figures: [['hoso.tiep_nhan', 'Hồ sơ tiếp nhận', 'hồ sơ', 12, 120, 11, null]],
  documents: [
    ['1', 'UBND', 'UBND xã', 'Kế hoạch', "'9/KH", '2025-11-03', 'về a', null],
    ['2', 'UBND', 'UBND xã', 'Kế hoạch', "'10/KH", '2025-12-03', 'về b', null],
  ],
  outline: [
    ['Đoạn', null, 'So với tháng 10/2025, tháng 11/2025 tăng 5 lớp tập huấn.'],
    ['Đoạn', null, 'Giai đoạn 2021-2025 xã có 14 tổ công nghệ số.'],
  ],
  typed: { 'Số liệu!D2': 15 },
  first: {
    'Thông tin!Kỳ số': '12',
    'Thông tin!Năm': 2025,
    'Thông tin!Từ ngày': '2025-12-01',
    'Thông tin!Đến ngày': '2025-12-31',
    'Thông tin!Ngày chốt số liệu': '2025-12-31',
    'Thông tin!Ngày ban hành': '12/2025',
    'Thông tin!Trích yếu': 'Kết quả tháng 12/2025 và nhiệm vụ tháng 01/2026',
    'Số liệu!F2': 12,
    'Số liệu!H2': 120,
    'Văn bản!E2': '10/KH',
    'Nội dung!C2': 'So với tháng 11/2025, tháng 12/2025 tăng 5 lớp tập huấn.',
    'Nội dung!C3': 'Giai đoạn 2021-2025 xã có 14 tổ công nghệ số.',
  },
  second: {
    'Thông tin!Kỳ số': '1',
    'Thông tin!Năm': 2026,
    'Thông tin!Từ ngày': '2026-01-01',
    'Thông tin!Đến ngày': '2026-01-31',
    'Thông tin!Ngày ban hành': '01/2026',
    'Số liệu!F2': 15,
    'Số liệu!H2': 0,
    'Văn bản!E2': null,
  },
  found: ['LS04 Nội dung!C2', 'LS04 Nội dung!C3'],
};

/** From the 15th to the 14th. */
export const MID_MONTH: TwoPeriods = {
  name: 'tháng 4/2026, từ ngày 15 đến ngày 14',
  info: {
    'Trích yếu': 'Kết quả tháng 4/2026 (từ 15/3/2026 đến 14/4/2026)',
    'Loại kỳ': 'Tháng',
    'Kỳ số': 4,
    Năm: 2026,
    'Từ ngày': '2026-03-15',
    'Đến ngày': '2026-04-14',
    'Kỳ sau từ ngày': '2026-04-15',
    'Kỳ sau đến ngày': '2026-05-14',
  },
  figures: [['hoso.tiep_nhan', 'Hồ sơ tiếp nhận', 'hồ sơ', 12, 120, 11, null]],
  typed: {},
  first: {
    'Thông tin!Kỳ số': 5,
    'Thông tin!Từ ngày': '2026-04-15',
    'Thông tin!Đến ngày': '2026-05-14',
    'Thông tin!Kỳ sau từ ngày': '2026-05-15',
    'Thông tin!Kỳ sau đến ngày': '2026-06-14',
    'Thông tin!Trích yếu': 'Kết quả tháng 5/2026 (từ 15/4/2026 đến 14/5/2026)',
  },
  second: {
    'Thông tin!Kỳ số': 6,
    'Thông tin!Từ ngày': '2026-05-15',
    'Thông tin!Đến ngày': '2026-06-14',
    'Số liệu!F2': null,
    'Số liệu!H2': 120,
  },
};

/** Two quarters on, into the new year. */
export const QUARTER: TwoPeriods = {
  name: 'quý III/2026, qua năm',
  info: {
    'Trích yếu': 'Kết quả quý III/2026, nhiệm vụ quý IV/2026',
    'Loại kỳ': 'Quý',
    'Kỳ số': "'Quý III",
    Năm: 2026,
    'Từ ngày': '2026-07-01',
    'Đến ngày': '2026-09-30',
    'Kỳ sau từ ngày': '2026-10-01',
    'Kỳ sau đến ngày': '2026-12-31',
  },
  figures: [['hoso.tiep_nhan', 'Hồ sơ tiếp nhận', 'hồ sơ', 12, 120, 11, null]],
  tasks: [
    ['1', 'Họp', null, null, 'VP', "'Quý III/2026", 'Đã hoàn thành', null, null, null, null],
    ['2', 'Rà soát', null, null, 'VP', "'Quý III/2026", 'Chưa thực hiện', null, 'Chờ', null, null],
  ],
  typed: { 'Số liệu!D2': "'1.012", 'Nhiệm vụ!I2': 'Đang chờ vốn' },
  first: {
    'Thông tin!Kỳ số': 'Quý IV',
    'Thông tin!Từ ngày': '2026-10-01',
    'Thông tin!Đến ngày': '2026-12-31',
    'Thông tin!Kỳ sau từ ngày': '2027-01-01',
    'Thông tin!Kỳ sau đến ngày': '2027-03-31',
    'Thông tin!Trích yếu': 'Kết quả quý IV/2026, nhiệm vụ quý I/2027',
    'Nhiệm vụ!B2': 'Rà soát',
    'Nhiệm vụ!A2': '1',
    'Nhiệm vụ!F2': 'Quý III/2026',
    'Nhiệm vụ!I2': 'Chờ',
  },
  second: {
    'Thông tin!Kỳ số': 'Quý I',
    'Thông tin!Năm': 2027,
    'Thông tin!Từ ngày': '2027-01-01',
    'Thông tin!Đến ngày': '2027-03-31',
    'Số liệu!F2': 1012,
    'Số liệu!H2': 0,
    'Nhiệm vụ!I2': 'Đang chờ vốn',
  },
  found: ['LS07 Nhiệm vụ!'],
};

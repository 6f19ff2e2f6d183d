import { FIGURE_CATALOGUE } from '../../../src/domain/profiles/catalogues/figureCatalogue';
import type { Example } from '../../support/exampleGrids';

/** A period for each profile of the template. */
export const PERIODS: Readonly<Record<string, Example['info']>> = {
  tuan: { 'Loại kỳ': 'Tuần', 'Kỳ số': '19', 'Từ ngày': '2026-05-04', 'Đến ngày': '2026-05-10' },
  thang: { 'Loại kỳ': 'Tháng', 'Kỳ số': '5', 'Từ ngày': '2026-05-01', 'Đến ngày': '2026-05-31' },
  quy: { 'Loại kỳ': 'Quý', 'Kỳ số': '2', 'Từ ngày': '2026-04-01', 'Đến ngày': '2026-06-30' },
  'quy-rut-gon': { 'Loại kỳ': 'Quý', 'Kỳ số': '2' },
  'luy-ke': { 'Loại kỳ': 'Lũy kế', 'Kỳ số': '5', 'Đến ngày': '2026-05-31' },
  'so-ket': { 'Loại kỳ': 'Sơ kết', 'Từ ngày': '2026-01-01', 'Đến ngày': '2026-05-15' },
};

const TASKS = [
  ['1', 'Số hóa hồ sơ', '2026-05-20', 'Đã hoàn thành', 'Xong'],
  ['2', 'Lắp camera', '2026-05-05', 'Đang triển khai thực hiện', 'Đạt 50%'],
  ['3', 'Mở lớp tập huấn', '2026-06-05', 'Chưa thực hiện', 'Chờ kinh phí'],
];
const DOCUMENTS = [
  ['1', 'Kế hoạch', '11/KH-UBND', 'chuyển đổi số'],
  ['2', 'Công văn', '22/UBND', 'báo cáo tuần'],
  ['3', 'Quyết định', '33/QĐ-UBND', 'thành lập tổ'],
];
const TARGETS = [
  ['1', 'Phủ sóng 5G', 80],
  ['2', 'Hồ sơ trực tuyến', 90],
  ['3', 'Văn bản ký số', 95],
] as const;

/** What an office types into the template of a profile; other figures with each `seed`. */
export function freshExample(profile: string, seed: number): Example {
  return {
    profile,
    info: {
      ...{ 'Loại đơn vị': 'Phường', 'Tên đơn vị': 'Nậm Thử', 'Tỉnh, thành phố': 'Lai Châu' },
      ...{ 'Địa danh': 'Nậm Thử', 'Ngày ban hành': '5/2026', Năm: 2026, 'Nơi nhận': 'Lưu: VT' },
      ...{ 'Chức vụ người ký': 'CHỦ TỊCH', 'Người ký': 'Lò Thị Thử' },
      ...PERIODS[profile],
    },
    tables: profile === 'quy-rut-gon' ? {} : tablesOf(profile, seed),
  };
}

function tablesOf(profile: string, seed: number): Example['tables'] {
  return {
    'Số liệu': FIGURE_CATALOGUE.map(([code], index) => ({
      Mã: code,
      'Kỳ này': 100 + ((index * 37 + seed * 11) % 90),
      'Lũy kế': 900 + index,
      'Kỳ trước': 90 + ((index * 17 + seed) % 50),
    })),
    'Văn bản': DOCUMENTS.map(([stt = '', type = '', code = '', abstract = '']) => ({
      ...{ STT: stt, 'Cấp ban hành': 'Xã', 'Cơ quan ban hành': 'UBND phường' },
      ...{ 'Loại văn bản': type, 'Số, ký hiệu': code },
      ...{ 'Ngày ban hành': '2026-05-05', 'Trích yếu': abstract },
    })),
    ...(profile !== 'tuan' && profile !== 'thang' && { 'Nhiệm vụ': TASKS.map(taskRow) }),
    ...(profile === 'so-ket' && {
      'Chỉ tiêu': TARGETS.map(([tt, name, goal], index) => ({
        ...{ TT: tt, 'Chỉ tiêu': name, 'Đơn vị tính': '%', 'So sánh': '≥' },
        ...{ 'Mục tiêu': goal, 'Kết quả': 70 + ((index * 13 + seed * 7) % 30) },
      })),
    }),
  };
}

function taskRow([stt = '', name = '', due = '', status = '', outcome = '']: readonly string[]) {
  return {
    ...{ STT: stt, 'Tên nhiệm vụ': name, 'Nguồn giao': 'Xã', 'Cơ quan chủ trì': 'Văn phòng' },
    ...{ 'Thời hạn': due, 'Trạng thái': status, 'Kết quả': outcome },
  };
}

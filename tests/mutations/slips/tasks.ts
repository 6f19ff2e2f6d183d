import { camSon } from '../clean/camSon';
import { tanLap } from '../clean/tanLap';
import { frozen, rowGone, typed, type Mutation } from '../mutation';

/** Slips in `Nhiệm vụ`. */
export const TASK_SLIPS: readonly Mutation[] = [
  {
    name: 'a status with its marks misplaced',
    of: tanLap,
    slip: typed('Nhiệm vụ', 'Triển khai phần mềm quản lý văn bản', 'Trạng thái', 'Đã hòan thành'),
    rule: 'NV01',
    says: ['Đã hoàn thành'],
    fix: 'back',
    also: ['CT11'],
  },
  {
    name: 'a status said otherwise',
    of: camSon,
    slip: typed('Nhiệm vụ', 'Kiểm kê, dán nhãn', 'Trạng thái', 'Đang triển khai'),
    rule: 'NV01',
    says: ['Đang triển khai thực hiện'],
    fix: 'back',
  },
  {
    name: 'no status',
    of: camSon,
    slip: typed('Nhiệm vụ', 'Kiểm kê, dán nhãn', 'Trạng thái', ''),
    rule: 'NV01',
    says: ['chưa có trạng thái'],
  },
  {
    name: 'a task overdue, and the words that say there is none',
    of: tanLap,
    slip: typed('Nhiệm vụ', 'Lập danh mục dữ liệu dùng chung', 'Thời hạn', {
      value: 46183,
      format: 'dd/mm/yyyy',
    }),
    rule: 'NV07',
    says: ['10/6/2026', '30/6/2026'],
    also: ['NV05', 'CT11'],
  },
  {
    name: 'the words “no task is overdue” beside one that is',
    of: tanLap,
    slip: typed('Nhiệm vụ', 'Lập danh mục dữ liệu dùng chung', 'Thời hạn', {
      value: 46183,
      format: 'dd/mm/yyyy',
    }),
    rule: 'NV05',
    at: { sheet: 'Nội dung', row: 'Tổng số nhiệm vụ được giao là 7', column: 'Nội dung' },
    says: ['1 nhiệm vụ quá hạn'],
    also: ['NV07', 'CT11'],
  },
  {
    name: 'a task done after the data were closed',
    of: tanLap,
    slip: typed('Nhiệm vụ', 'Triển khai phần mềm quản lý văn bản', 'Ngày hoàn thành', {
      value: 46218,
      format: 'dd/mm/yyyy',
    }),
    rule: 'NV15',
    says: ['15/7/2026', '30/6/2026'],
  },
  {
    name: 'a task done after its deadline without a word why',
    of: tanLap,
    slip: typed('Nhiệm vụ', 'Triển khai phần mềm quản lý văn bản', 'Ngày hoàn thành', {
      value: 46198,
      format: 'dd/mm/yyyy',
    }),
    rule: 'NV16',
    says: ['25/6/2026', '15/6/2026'],
  },
  {
    name: 'a day of completion on a task that goes on',
    of: camSon,
    slip: typed('Nhiệm vụ', 'Triển khai học bạ số', 'Ngày hoàn thành', {
      value: 46140,
      format: 'dd/mm/yyyy',
    }),
    rule: 'NV15',
    says: ['28/4/2026', 'Đang triển khai thực hiện'],
  },
  {
    name: 'a class typed over its formula',
    of: camSon,
    slip: frozen(
      typed('Nhiệm vụ', 'Hoàn thiện hồ sơ đề xuất', 'Phân loại', 'Hoàn thành trong hạn'),
    ),
    rule: 'DL18',
    says: ['Hoàn thành trong hạn', 'Hoàn thành quá hạn'],
    fix: 'back',
  },
  {
    name: 'one task twice',
    of: camSon,
    slip: typed(
      'Nhiệm vụ',
      'Kiểm kê, dán nhãn',
      'Tên nhiệm vụ',
      'Xây dựng kế hoạch chuyển đổi số năm 2026',
    ),
    rule: 'NV06',
    says: ['trùng', 'dòng 5'],
  },
  {
    name: 'a task not begun without a reason',
    of: tanLap,
    slip: typed('Nhiệm vụ', 'mã QR giới thiệu di tích', 'Kết quả', ''),
    rule: 'NV10',
    at: { sheet: 'Nhiệm vụ', row: 'mã QR giới thiệu di tích', column: 'Trạng thái' },
    says: ['lý do'],
  },
  {
    name: 'a deadline that is in no calendar',
    of: camSon,
    slip: typed('Nhiệm vụ', 'Tạo lập, làm sạch', 'Thời hạn', '31/6/2026'),
    rule: 'DL12',
    says: ['31/6/2026'],
  },
  {
    name: 'a deadline that is no date',
    of: camSon,
    slip: typed('Nhiệm vụ', 'Tạo lập, làm sạch', 'Thời hạn', 'khi có hướng dẫn'),
    rule: 'DL11',
    says: ['khi có hướng dẫn'],
  },
  {
    name: 'a number of the list that jumps',
    of: camSon,
    slip: typed('Nhiệm vụ', 'Thí điểm bản đồ số', 'STT', '15'),
    rule: 'CT09',
    says: ['15', 'phải là 5'],
    fix: 'back',
  },
  {
    name: 'an unfinished task of the last period that vanished',
    of: camSon,
    slip: typed(
      'Nhiệm vụ',
      'Triển khai học bạ số',
      'Tên nhiệm vụ',
      'Mua sắm phòng máy cho trường tiểu học',
    ),
    rule: 'LS03',
    at: 'Nhiệm vụ!',
    says: ['Triển khai học bạ số tại các trường tiểu học'],
  },
  {
    name: 'a task gone from the list, so that its numbers jump and the words count one too many',
    of: tanLap,
    slip: rowGone('Nhiệm vụ', 'Triển khai phần mềm quản lý văn bản'),
    rule: 'CT11',
    at: { sheet: 'Nội dung', row: 'Tổng số nhiệm vụ được giao là 7', column: 'Nội dung' },
    says: ['7', '6'],
    also: ['CT09'],
  },
];

import type { Column, DataSheet } from './column';

/** Trạng thái of a task, as the officer chooses it. */
export const TASK_STATUSES = [
  'Đã hoàn thành',
  'Đang triển khai thực hiện',
  'Chưa thực hiện',
  'Không phát sinh',
] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

// prettier-ignore
const COLUMNS = [
  { key: 'stt', header: 'STT', kind: 'code', marker: true, sample: 'Ví dụ', width: 6, align: 'center', hint: { title: 'STT', text: 'Số thứ tự. Dòng nhóm ghi số La Mã hoặc chữ cái in hoa.' } },
  { key: 'name', header: 'Tên nhiệm vụ', kind: 'text', sample: 'Tập huấn kỹ năng số cho cán bộ, công chức', width: 50, hint: { title: 'Tên nhiệm vụ', text: 'Nội dung nhiệm vụ đúng như văn bản giao.' } },
  { key: 'source', header: 'Nguồn giao', kind: 'choice', sample: 'Nhiệm vụ tỉnh giao', width: 18, open: true, list: ['Nhiệm vụ tỉnh giao', 'Nhiệm vụ Chủ tịch UBND xã giao', 'Nhiệm vụ Đảng ủy xã giao'], hint: { title: 'Nguồn giao', text: 'Cấp giao nhiệm vụ; chọn trong danh sách hoặc gõ khác.' } },
  { key: 'assignedBy', header: 'Văn bản giao', kind: 'text', spare: true, sample: 'Kế hoạch số 12/KH-UBND', width: 22, hint: { title: 'Văn bản giao', text: 'Số, ký hiệu và ngày của văn bản giao nhiệm vụ.' } },
  { key: 'lead', header: 'Cơ quan chủ trì', kind: 'text', sample: 'Phòng Văn hóa - Xã hội', width: 20, hint: { title: 'Cơ quan chủ trì', text: 'Đơn vị chịu trách nhiệm chính.' } },
  { key: 'deadline', header: 'Thời hạn', kind: 'date', format: 'General', sample: '30/6/2026', recurring: true, width: 13, align: 'center', hint: { title: 'Thời hạn', text: 'Ngày (26/4/2026), tháng (04/2026: hết tháng), Quý II/2026 hoặc Thường xuyên. Không có thời hạn thì để trống.' } },
  { key: 'status', header: 'Trạng thái', kind: 'choice', sample: 'Đã hoàn thành', width: 18, list: [...TASK_STATUSES], hint: { title: 'Trạng thái', text: 'Chọn một trong bốn: Đã hoàn thành, Đang triển khai thực hiện, Chưa thực hiện, Không phát sinh.' } },
  { key: 'doneOn', header: 'Ngày hoàn thành', kind: 'date', sample: '12/6/2026', width: 13, align: 'center', hint: { title: 'Ngày hoàn thành', text: 'Ngày làm xong, ví dụ 10/4/2026. Để trống thì coi là trong hạn.' } },
  { key: 'outcome', header: 'Kết quả', kind: 'text', format: 'General', sample: 'Đã mở 02 lớp, 60 người dự', width: 44, hint: { title: 'Kết quả', text: 'Lời in trong báo cáo. Để trống thì in Trạng thái.' } },
  { key: 'taskClass', header: 'Phân loại', kind: 'computed', sample: 'Hoàn thành trong hạn', width: 22, hint: { title: 'Phân loại', text: 'Tự tính từ Trạng thái, Thời hạn và Ngày hoàn thành. Không gõ vào đây.' } },
  { key: 'note', header: 'Ghi chú', kind: 'text', spare: true, width: 22, hint: { title: 'Ghi chú', text: 'Chưa thực hiện thì ghi lý do và thời hạn mới.' } },
] as const satisfies readonly Column<string>[];

export type TaskKey = (typeof COLUMNS)[number]['key'];

/** Nhiệm vụ: tasks assigned, their deadlines and what became of them. */
export const TASKS: DataSheet<TaskKey> = {
  name: 'Nhiệm vụ',
  table: 'tblNhiemVu',
  title: 'DANH SÁCH NHIỆM VỤ ĐƯỢC GIAO',
  hint: 'Mỗi dòng một nhiệm vụ; chọn Trạng thái, phần giải thích ghi ở Kết quả. Phân loại tự tính.',
  landscape: true,
  frozenColumns: 2,
  tabColor: '#2E75B6',
  blankRows: 40,
  columns: COLUMNS,
};

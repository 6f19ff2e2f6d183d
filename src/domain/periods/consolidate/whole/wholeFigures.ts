import type { CellValue } from '../../../grid';
import { FIGURES } from '../../../sheets';
import type { Consolidation } from '../planConsolidation';
import { unitKey } from '../verdicts';

/** Rows of Số liệu for the report of the whole: who sent (`xa.…`), then every figure's total. */
export function wholeFigures(plan: Consolidation): readonly (readonly CellValue[])[] {
  const taken = plan.files.filter(({ counted }) => counted);
  const units = new Set(
    plan.files.flatMap(({ summary }) => (summary.unit === '' ? [] : [unitKey(summary)])),
  );
  const all = units.size + plan.missing.length;
  const warned = taken.filter(({ summary }) => summary.warnings > 0).length;
  const targets = taken.flatMap(({ summary }) => summary.targets);
  const tasks = taken.flatMap(({ summary }) => summary.tasks);
  const met = targets.filter(({ status }) => status === 'Đạt' || status === 'Vượt').length;
  const count = (wanted: (name: string) => boolean): number =>
    tasks.reduce((sum, one) => (wanted(one.class) ? sum + one.count : sum), 0);
  const rows: readonly (readonly CellValue[])[] = [
    ['xa.tong', 'Đơn vị phải báo cáo hoặc đã gửi', 'đơn vị', all],
    ['xa.nhan', 'Đơn vị có báo cáo được nhận', 'đơn vị', taken.length],
    ['xa.canh_bao', 'Đơn vị được nhận còn cảnh báo', 'đơn vị', warned],
    ['xa.khong_nhan', 'Đơn vị gửi mà chưa nhận được', 'đơn vị', units.size - taken.length],
    ['xa.chua_gui', 'Đơn vị chưa gửi', 'đơn vị', plan.missing.length],
    ['xa.chi_tieu', 'Lượt chỉ tiêu của các đơn vị', 'lượt', targets.length],
    ['xa.chi_tieu_dat', 'Lượt chỉ tiêu đạt', 'lượt', met],
    ['xa.nhiem_vu', 'Nhiệm vụ của các đơn vị', 'nhiệm vụ', count(() => true)],
    [
      'xa.nhiem_vu_xong',
      'Nhiệm vụ đã hoàn thành',
      'nhiệm vụ',
      count((name) => name.startsWith('Hoàn thành')),
    ],
    [
      'xa.nhiem_vu_qua_han',
      'Nhiệm vụ quá hạn chưa hoàn thành',
      'nhiệm vụ',
      count((name) => name === 'Quá hạn chưa hoàn thành'),
    ],
  ];
  const totals = (plan.sheets.find(({ name }) => name === FIGURES.name)?.rows ?? []).slice(2);
  return [
    ...rows,
    ...totals.map(([code = '', content = '', unit = '', total = '']) => [
      code,
      content,
      unit,
      total,
    ]),
  ];
}

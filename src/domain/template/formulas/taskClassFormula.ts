import { blank } from './targetCells';

/** Absolute addresses of the measuring day: `'Thông tin'!$B$21`. */
export interface MeasuringCells {
  /** Ngày chốt số liệu. */
  readonly cutOff?: string;
  /** Đến ngày, where the cut-off day is empty. */
  readonly end?: string;
}

/** Addresses of the cells of one row of `Nhiệm vụ` that its formula reads. */
export interface TaskCells {
  readonly status: string;
  readonly deadline: string;
  readonly doneOn: string;
}

/** Phân loại: what can be told from the status and from deadlines that are dates; else nothing. */
export function taskClassFormula(cells: TaskCells, days: MeasuringCells): string {
  const { status } = cells;
  const open = `OR(${status}="Đang triển khai thực hiện",${status}="Chưa thực hiện")`;
  const byStatus = [
    `IF(${status}="Không phát sinh","Không phát sinh",`,
    `IF(${status}="Đã hoàn thành",${whenDone(cells)},`,
    `IF(${open},${whenOpen(cells, days)},"")))`,
  ];
  return `=IFERROR(${byStatus.join('')},"")`;
}

function whenDone({ deadline, doneOn }: TaskCells): string {
  const inTime = '"Hoàn thành trong hạn"';
  const compared = onDay(doneOn, deadline, '"Hoàn thành quá hạn"', inTime);
  return `IF(OR(${noDeadline(deadline)},${blank(doneOn)}),${inTime},${compared})`;
}

function whenOpen({ status, deadline }: TaskCells, days: MeasuringCells): string {
  const inTime = `IF(${status}="Chưa thực hiện","Chưa thực hiện trong hạn","Đang thực hiện trong hạn")`;
  const compared = onDay(measuringDay(days), deadline, '"Quá hạn chưa hoàn thành"', inTime);
  return `IF(${noDeadline(deadline)},${inTime},${compared})`;
}

/** Ngày chốt số liệu, where it is empty Đến ngày. */
function measuringDay({ cutOff, end }: MeasuringCells): string {
  if (cutOff === undefined || end === undefined) return cutOff ?? end ?? '""';
  return `IF(${blank(cutOff)},${end},${cutOff})`;
}

/** `late` where the day is after the deadline. A first of a month may be shown as a month, whose last day counts. */
function onDay(day: string, deadline: string, late: string, inTime: string): string {
  const dates = `AND(ISNUMBER(${day}),ISNUMBER(${deadline}))`;
  const perhapsMonth = `AND(DAY(N(${deadline}))=1,${day}>${deadline},${day}<=${deadline}+30)`;
  return `IF(${dates},IF(${perhapsMonth},"",IF(${day}>${deadline},${late},${inTime})),"")`;
}

function noDeadline(deadline: string): string {
  const words = ['Thường xuyên', 'Hằng năm', 'Hằng tháng'].map((word) => `${deadline}="${word}"`);
  return `OR(${[blank(deadline), ...words].join(',')})`;
}

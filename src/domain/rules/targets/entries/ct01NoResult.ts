import type { Row } from '../../../entries/entries';
import type { TargetKey } from '../../../sheets/targets';
import { targetRows } from '../../rows/dataRows';
import { rowNames } from '../../rows/rowNames';
import { rowsOrColumn, type RowFault } from '../../rows/rowsOrColumn';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';

export const ct01NoResult: Rule = {
  id: 'CT01',
  title: 'Thiếu kết quả của chỉ tiêu',
  severity: 'Lỗi',
  example:
    'Chỉ tiêu “Tỷ lệ phủ sóng 5G trên dân số” có Mục tiêu 90 mà Kết quả, Tử số, Mẫu số đều trống.',
  remedy: 'Điền Kết quả, hoặc Tử số và Mẫu số, hoặc ghi “Không phát sinh …”.',
  *check(facts) {
    yield* rowsOrColumn(
      targetRows(facts).flatMap(faultOf),
      Infinity,
      (rows) =>
        `Thiếu kết quả cho ${rows.length} chỉ tiêu (${rowNames(rows)}): điền số, hoặc ghi “Không phát sinh …”.`,
    );
  },
};

function faultOf({ row, cells }: Row<TargetKey>): readonly RowFault[] {
  const { result, numerator, denominator, name } = cells;
  if (result.at.cell === '' || result.meaning.kind !== 'blank') return [];
  const over = numerator.meaning.kind !== 'blank';
  const under = denominator.meaning.kind !== 'blank';
  if (over && under) return [];
  return [{ row, remark: { at: result.at, message: sentence(quote(name.text), over, under) } }];
}

function sentence(name: string, over: boolean, under: boolean): string {
  if (over) return `Chỉ tiêu ${name} có Tử số mà thiếu Mẫu số: điền Mẫu số, hoặc điền Kết quả.`;
  if (under) return `Chỉ tiêu ${name} có Mẫu số mà thiếu Tử số: điền Tử số, hoặc điền Kết quả.`;
  return `Thiếu kết quả cho chỉ tiêu ${name}: điền số, hoặc ghi “Không phát sinh …”.`;
}

import { chartBlocks } from '../../report/compose/chartBlock';
import type { Sentence } from '../../sentence';
import type { Facts } from '../../facts';
import type { Remark, Rule } from '../rule';
import { quote } from '../text/quote';
import { annexes } from './annexes';
import { freeTables } from '../../tables/freeTables';

export const pl06EmptyAnnex: Rule = {
  id: 'PL06',
  title: 'Phụ lục hoặc bảng trống',
  severity: 'Cảnh báo',
  example: 'Phụ lục chỉ có tên; bảng chỉ có dòng tiêu đề, hoặc chỉ toàn số 0.',
  remedy: 'Ghi “Không có”, hoặc bỏ phụ lục.',
  *check(facts) {
    for (const { head, kind, content } of annexes(facts)) {
      if (kind === 'cover' || !content.every(isBlank)) continue;
      yield {
        at: head.at,
        message: `Phụ lục ${quote(head.text)} trống: ghi “Không có”, hoặc bỏ phụ lục.`,
      };
    }
    yield* emptySelections(facts);
    for (const { sheet, rows, headers } of freeTables(facts)) {
      const filled = rows
        .flatMap(({ cells }) => cells.slice(/^s?tt$/iu.test(headers[0] ?? '') ? 1 : 0))
        .filter((cell) => cell !== undefined);
      if (filled.length === 0) {
        yield {
          at: { sheet, cell: '' },
          message: `Bảng ${quote(headers.join(' | '))} không có dòng nào: ghi “Không có”, hoặc bỏ bảng.`,
        };
      } else if (filled.every(({ raw }) => raw === 0 || raw === '0')) {
        yield {
          at: filled[0]?.at ?? { sheet, cell: '' },
          severity: 'Gợi ý',
          message: `Bảng ${quote(headers.join(' | '))} chỉ có số 0: có thể ghi “Không có”.`,
        };
      }
    }
  },
};

/** A `Bảng` row that names an empty free sheet. */
function isBlank({ table }: Sentence): boolean {
  return table?.blocks.length === 0;
}

function* emptySelections(facts: Facts): Iterable<Remark> {
  for (const { at, table, chart } of facts.outline.sentences) {
    if (table?.empty)
      yield {
        at,
        severity: 'Gợi ý',
        message:
          'Bảng này không chọn được dòng nào nên sẽ in “Không có”: điền trang tính, sửa điều kiện, hoặc bỏ dòng này.',
      };
    else if (chart && chartBlocks(chart, facts).length === 0)
      yield chart.of === 'trend'
        ? {
            at,
            severity: 'Gợi ý',
            message: `Biểu đồ xu hướng của ${quote(chart.code)} chưa có đủ hai kỳ để vẽ nên sẽ không in: sang kỳ mới từ sổ của kỳ trước, hoặc bỏ dòng này.`,
          }
        : {
            at,
            message:
              'Biểu đồ này không có số liệu nào để vẽ nên sẽ không in: điền số liệu, hoặc bỏ dòng này.',
          };
  }
}

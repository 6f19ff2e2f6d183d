import { clip } from '../../letters/clipped';
import { headerKey } from '../../letters/vietnamese';
import { infoText } from '../info/infoItem';
import { taskRows } from '../rows/dataRows';
import { rowNames } from '../rows/rowNames';
import type { Rule } from '../rule';

export const nv13SourceBeyondTitle: Rule = {
  id: 'NV13',
  title: 'Nguồn giao ngoài phạm vi trích yếu',
  severity: 'Gợi ý',
  example: 'Trích yếu nói nhiệm vụ do UBND tỉnh giao, sáu dòng ghi nguồn là Chủ tịch UBND xã.',
  remedy: 'Sửa trích yếu, hoặc bỏ các nhiệm vụ ngoài phạm vi.',
  *check(facts) {
    const title = headerKey(infoText(facts, 'trich_yeu'));
    const ofProvince = /(?:văn bản|nhiệm vụ|chỉ đạo)[^.;]{0,60}(?:ubnd|ủy ban nhân dân) tỉnh/u.test(
      title,
    );
    if (!ofProvince || /(?:ubnd|ủy ban nhân dân|đảng ủy) (?:xã|phường)|cấp xã/u.test(title)) return;
    const rows = taskRows(facts).filter(({ cells }) =>
      /(?<!\p{L})(?:xã|phường)(?!\p{L})/iu.test(cells.source.text),
    );
    const [first] = rows;
    if (!first) return;
    yield {
      at: first.cells.source.at,
      message: `Trích yếu chỉ nói nhiệm vụ do tỉnh giao, mà ${rowNames(rows.map(({ row }) => row))} ghi nguồn “${clip(first.cells.source.text)}”: sửa trích yếu, hoặc bỏ các dòng này.`,
    };
  },
};

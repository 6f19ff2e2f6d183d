import type { Facts } from '../../../facts';
import { headerKey } from '../../../letters/vietnamese';
import { LEAD, rowsTold } from '../../../words/counted/rowsTold';
import { taskRows } from '../../rows/dataRows';
import type { Remark } from '../../rule';
import { quote } from '../../text/quote';

/** Words that give a task another leading unit than its row does. */
export function* leadsInWords(facts: Facts): Iterable<Remark> {
  for (const { passage, row, mention, said } of rowsTold(facts)) {
    const [value] = mention.values;
    if (mention.attribute.name !== LEAD || !value || value.readings.some((rows) => rows.has(row)))
      continue;
    const task = taskRows(facts).find((one) => one.row === row);
    if (!task) continue;
    const { name, lead } = task.cells;
    const [own, told] = [headerKey(lead.text), headerKey(value.name)];
    // Of units that lead together one may be named, and a unit by less than its whole name.
    if (own === '' || own.includes(told) || told.includes(own)) continue;
    yield {
      at: passage.at,
      also: [lead.at],
      severity: 'Cảnh báo',
      message: `Lời ghi ${quote(said, 100)}, trang tính ${lead.at.sheet} (ô ${lead.at.cell}, ${quote(name.text)}) ghi cơ quan chủ trì là “${lead.text}”: sửa một trong hai nơi.`,
    };
  }
}

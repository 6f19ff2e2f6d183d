import { printDay } from '../../../number/dates/date';
import { cutOff } from '../../info/infoItem';
import type { Facts } from '../../../facts';
import type { Remark } from '../../rule';
import { quote } from '../../text/quote';
import { isNext, namedPeriods } from './namedPeriods';
import { reportPeriod } from '../reportPeriod';
import { passages } from '../../../words/passages';

const LEADING =
  /^trong ((?:quý (?:IV|I{1,3})|tháng \d{1,2}))(?!\p{L}|\d|\s?[/,-]| năm| và| đến| vừa| trước)/iu;
const DONE = /(?<!\p{L})đã(?!\p{L})/iu;
const TO_COME = /dự kiến|phấn đấu|tiếp tục|sẽ(?!\p{L})|kế hoạch|tới(?!\p{L})/iu;

/** `Trong quý III tiếp nhận 120 hồ sơ, đã giải quyết …` in a report of quý II: without a year, the very next period. */
export function* figuresOfNext(facts: Facts): Iterable<Remark> {
  const period = reportPeriod(facts);
  const cut = cutOff(facts)?.to;
  if ((period.kind !== 'Quý' && period.kind !== 'Tháng') || cut === undefined) return;
  for (const { at, text, subject } of passages(facts, 'body')) {
    const found = subject === 'plans' ? undefined : LEADING.exec(text)?.[1];
    if (found === undefined || !DONE.test(text) || TO_COME.test(text)) continue;
    const [named] = namedPeriods(found, period.kind);
    if (!named || named.number === 1 || !isNext(named, period)) continue;
    if (!/\d/u.test(text.slice('trong '.length + found.length))) continue;
    yield {
      at,
      message: `Câu nói số liệu của ${quote(found)} trong khi số liệu chốt ${printDay(cut)}: sửa kỳ hoặc kiểm tra con số.`,
    };
  }
}

import { printDay, type Day } from '../../../number/dates/date';
import type { Facts } from '../../../facts';
import { inAnyCase } from '../../../words/inAnyCase';
import { clauses } from '../../../words/passages';
import { cutOff } from '../../info/infoItem';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';
import { daysSaid, OTHERS_COUNTED } from './daysSaid';
import { lateTaskSaid, taskSaid, type DatedTask } from './taskSaid';

const AWAY =
  /(?<!\p{L})(sớm|trước|chậm|trễ|muộn|quá|vượt)(?: hơn)?(?: so với)?(?: (?:thời )?hạn)?(?: quy định| đặt ra|(?: \p{L}+){0,2} giao(?: cho)?)? (\d{1,3}) ngày(?! làm việc|[\s,]*\d)/giu;
const MAY_COUNT_DAYS = new RegExp(String.raw`\d ${inAnyCase('ngày')}`);

export const nv19DaysFromDeadline: Rule = {
  id: 'NV19',
  title: 'Số ngày sớm, chậm trong lời khác ngày ở trang tính Nhiệm vụ',
  severity: 'Cảnh báo',
  example: 'Thời hạn 20/8/2026, hoàn thành 18/8/2026, lời ghi “sớm hơn thời hạn 03 ngày”.',
  remedy: 'Sửa số ngày trong lời, hoặc sửa Thời hạn, Ngày hoàn thành.',
  yieldsTo: ['KY17', 'NV18'],
  *check(facts) {
    for (const { at, text, generated } of clauses(facts, 'body')) {
      if (generated || !MAY_COUNT_DAYS.test(text)) continue;
      for (const { away, words, isAlone } of text.split(OTHERS_COUNTED).flatMap(toldIn)) {
        const task =
          taskSaid(facts, words) ?? (isAlone ? lateIn(words, away[0], facts) : undefined);
        const days = task && daysOf(task, words, away[1] ?? '', facts);
        if (!days) continue;
        const right = Math.abs(days.due - days.done);
        const isEarly = /^(?:sớm|trước)$/iu.test(away[1] ?? '');
        if (Number(away[2]) === right && isEarly === days.done < days.due) continue;
        const { name, deadline } = task.cells;
        const isOther = !days.isOpen && task.done !== undefined && task.done !== days.done;
        const own = isOther ? ` (trang tính Nhiệm vụ ghi ${printDay(task.done)})` : '';
        const is =
          days.done < days.due
            ? `sớm ${right} ngày`
            : right > 0
              ? `chậm ${right} ngày`
              : 'đúng hạn';
        yield {
          at,
          also: [deadline.at],
          message: `${quote(away[0])}: ${quote(name.text, 50)} có thời hạn ${printDay(days.due)}, ${days.isOpen ? 'tính đến' : 'xong'} ${printDay(days.done)}${own} là ${is}: sửa số ngày, hoặc ngày ở một trong hai nơi.`,
        };
      }
    }
  },
};

/** Each number of days with its words: of several in a sentence (`là … (trễ 5 ngày), … (trễ 7 ngày)`), those since the last. */
function toldIn(sentence: string) {
  // `lần lượt sớm hơn hạn 3 ngày (camera), 2 ngày (diễn tập)`: of several, each by its bracket.
  const all = [...sentence.matchAll(AWAY)].filter(
    ({ index }) => !/(?<!\p{L})lần lượt [^;.()]*$/iu.test(sentence.slice(0, index)),
  );
  return all.map((away, at) => {
    const words =
      all.length === 1
        ? sentence
        : sentence.slice(endOf(sentence, all[at - 1]), endOf(sentence, away));
    return { away, words, isAlone: all.length === 1 };
  });
}

/** Behind a number of days and the bracket that tells them: `chậm 4 ngày (hạn 10/7/2026, gửi 14/7/2026)`. */
function endOf(sentence: string, away: RegExpExecArray | undefined): number {
  if (!away) return 0;
  const end = away.index + away[0].length;
  return end + (/^ \([^()]*\)/u.exec(sentence.slice(end))?.[0].length ?? 0);
}

/** `đã quá hạn 20 ngày`: of what is late there may be but one that is meant. */
function lateIn(sentence: string, away: string, facts: Facts): DatedTask | undefined {
  const cut = cutOff(facts)?.to;
  return cut === undefined || !/^quá/iu.test(away) ? undefined : lateTaskSaid(facts, sentence, cut);
}

/** From the days said, else from the sheet; what is late and not done is counted up to the cut-off. */
function daysOf(
  task: DatedTask,
  sentence: string,
  word: string,
  facts: Facts,
): { readonly due: Day; readonly done: Day; readonly isOpen: boolean } | undefined {
  const said = daysSaid(sentence);
  const due = said.find(({ role }) => role === 'due')?.day ?? task.due;
  const saidDone = said.find(({ role }) => role === 'done')?.day;
  // `phải xong ngày 24/3 nhưng đến ngày 31/3 vẫn chưa hoàn thành`: the day is its deadline.
  const isDue = task.done === undefined && saidDone === task.due;
  const done = isDue ? undefined : (saidDone ?? task.done);
  const isOpen = done === undefined;
  const until = done ?? (/^quá$/iu.test(word) ? cutOff(facts)?.to : undefined);
  return due === undefined || until === undefined ? undefined : { due, done: until, isOpen };
}

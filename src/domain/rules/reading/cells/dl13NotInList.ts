import type { Entry } from '../../../entries/entry';
import type { Fix } from '../../../findings/finding';
import { TYPED_SIGNS } from '../../../number/typed/typedSigns';
import { headerKey, withoutMarks } from '../../../letters/vietnamese';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';
import { listed } from '../../text/listed';
import { unreadables } from './unreadables';

export const dl13NotInList: Rule = {
  id: 'DL13',
  title: 'Không có trong danh sách chọn',
  severity: 'Lỗi',
  example: 'Loại kỳ ghi “Hằng tuần”; So sánh ghi “>=”.',
  remedy: 'Chọn một giá trị trong danh sách của ô.',
  *check(facts) {
    for (const { entry, why, header, list } of unreadables(facts)) {
      if (why !== 'not-in-list') continue;
      const meant = meantValue(entry.text, list);
      const choices =
        list.length === 0
          ? ''
          : `: chọn ${listed(
              list.map((one) => `“${one}”`),
              12,
            )}`;
      const message = `Ô ${header} ghi ${quote(entry.text)}, không có trong danh sách${choices}.`;
      yield { at: entry.at, message, ...(meant !== undefined && { fix: choose(entry, meant) }) };
    }
  },
};

/** The one value of the list that the text can only mean. */
function meantValue(text: string, list: readonly string[]): string | undefined {
  const sign = TYPED_SIGNS.get(text);
  if (sign !== undefined) return list.find((one) => one === sign);
  const bare = withoutMarks(headerKey(text));
  const same = list.filter((one) => withoutMarks(headerKey(one)) === bare);
  return same.length === 1 ? same[0] : undefined;
}

function choose({ at, raw }: Entry, value: string): Fix {
  const change = {
    ...at,
    before: raw,
    after: value,
    ...(/^[=+-]/u.test(value) && { format: '@' }),
  };
  return { label: `Chọn “${value}”`, certain: true, changes: [change] };
}

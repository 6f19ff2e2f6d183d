import type { Rule } from '../../rule';
import { rewrite } from '../../text/rewrite';
import { documentCode } from './documentCode';
import { passages } from '../../../words/passages';

const LOOSE =
  /(?<![\d.,/\p{L}])\d{1,5}\s?[-–/]\s?\p{Lu}[\p{L}]{0,5}(?:\s?[-–/]\s?\p{Lu}[\p{L}\d]*)+/gu;

export const vb18CodeWithBlanks: Rule = {
  id: 'VB18',
  title: 'Số, ký hiệu trong lời có dấu cách thừa',
  severity: 'Cảnh báo',
  example: '“Chương trình hành động số 01- CTr/TU”.',
  remedy: 'Viết liền: 01-CTr/TU.',
  *check(facts) {
    for (const prose of passages(facts, 'printed')) {
      if (prose.generated || !prose.text.includes('/')) continue;
      for (const [found] of prose.text.matchAll(LOOSE)) {
        const tight = found.replace(/\s/gu, '').replace(/–/gu, '-');
        if (tight === found || !documentCode(tight)) continue;
        const change = rewrite(facts, prose, (raw) => raw.replaceAll(found, tight));
        const fix = change && { label: `Ghi ${tight}`, certain: true, changes: [change] };
        yield {
          at: prose.at,
          message: `Số, ký hiệu “${found}” viết liền: “${tight}”.`,
          ...(fix && { fix }),
        };
      }
    }
  },
};

import { headerKey, withoutMarks } from '../../../letters/vietnamese';
import type { Rule } from '../../rule';
import { infoLines, infoPlace, infoText } from '../infoItem';

/** NĐ 30/2020, PL I, II.7.b: KT. for a deputy, TM. for a collective. */
export const tt10SigningFor: Rule = {
  id: 'TT10',
  title: 'Quyền hạn người ký',
  severity: 'Gợi ý',
  example: 'PHÓ CHỦ TỊCH ký mà không có dòng “KT. CHỦ TỊCH”.',
  remedy:
    'Phó Chủ tịch ký thay: ghi “KT. CHỦ TỊCH” ở Ký thay mặt; văn bản của UBND nên có “TM. ỦY BAN NHÂN DÂN”.',
  *check(facts) {
    const position = headerKey(infoText(facts, 'chuc_vu'));
    const lines = infoLines(facts, 'ky_thay_mat').map(headerKey);
    const at = infoPlace(facts, 'ky_thay_mat');
    if (position === '') return;
    const deputyFor = lines.some((line) => /^kt\s*\.\s*chủ tịch/u.test(line));
    if (position.startsWith('phó chủ tịch') && !deputyFor) {
      yield { at, message: 'Phó Chủ tịch ký cần có dòng “KT. CHỦ TỊCH” ở Ký thay mặt.' };
    }
    if (position.startsWith('chủ tịch') && lines.some((line) => line.startsWith('kt'))) {
      yield { at, message: 'Chủ tịch ký thì không ghi “KT. CHỦ TỊCH” ở Ký thay mặt.' };
    }
    const ofCommittee = withoutMarks(headerKey(infoText(facts, 'co_quan_ban_hanh'))).includes(
      'uy ban nhan dan',
    );
    if (ofCommittee && !lines.some((line) => /^t\s*\/?\s*m/u.test(line))) {
      yield {
        at,
        message: 'Văn bản của Ủy ban nhân dân nên có dòng “TM. ỦY BAN NHÂN DÂN” ở Ký thay mặt.',
      };
    }
  },
};

import { reportForm } from '../../../report/form';
import type { Rule } from '../../rule';
import { infoBlank, infoPlace } from '../infoItem';

/** NĐ 30/2020, PL I, II.9.b asks for it in a report that goes up; many reports go without: a hint. The Party's have none. */
export const tt06NoAddressee: Rule = {
  id: 'TT06',
  title: 'Báo cáo gửi cấp trên cần có Kính gửi',
  severity: 'Gợi ý',
  example: 'Mục Kính gửi để trống trong khi báo cáo gửi Sở Khoa học và Công nghệ.',
  remedy: 'Ghi nơi trực tiếp nhận báo cáo ở Kính gửi, và “Như trên” ở đầu Nơi nhận.',
  *check(facts) {
    if (!facts.entries.info.present || !infoBlank(facts, 'kinh_gui')) return;
    if (reportForm(facts.entries) === 'party') return;
    yield {
      at: infoPlace(facts, 'kinh_gui'),
      message: 'Chưa có Kính gửi: báo cáo gửi cấp trên nên ghi nơi trực tiếp nhận.',
    };
  },
};

import { printDay } from '../../../number/dates/date';
import type { Rule } from '../../rule';
import { cutOff, infoDate, infoPlace } from '../infoItem';

export const tt14IssuedBeforeCutOff: Rule = {
  id: 'TT14',
  title: 'Ngày ban hành trước ngày chốt số liệu',
  severity: 'Lỗi',
  example: 'Ngày ban hành 20/4/2026, ngày chốt số liệu 26/4/2026.',
  remedy: 'Sửa ngày ban hành hoặc ngày chốt số liệu: báo cáo không thể ký trước khi chốt số.',
  *check(facts) {
    const issued = infoDate(facts, 'ngay_ban_hanh');
    const cut = cutOff(facts);
    if (!issued || !cut || issued.to >= cut.from) return;
    const cutAt = infoPlace(facts, infoDate(facts, 'chot_so_lieu') ? 'chot_so_lieu' : 'den_ngay');
    const cutName = infoDate(facts, 'chot_so_lieu')
      ? 'ngày chốt số liệu'
      : 'Đến ngày (ngày chốt số liệu)';
    yield {
      at: infoPlace(facts, 'ngay_ban_hanh'),
      also: [cutAt],
      message: `Ngày ban hành ${printDay(issued.to)} trước ${cutName} ${printDay(cut.from)}: sửa một trong hai ngày.`,
    };
  },
};

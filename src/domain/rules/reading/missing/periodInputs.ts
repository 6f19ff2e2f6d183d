import type { Facts } from '../../../facts';
import { periodOf } from '../../../figures/period/period';
import { PERIOD_KINDS, PERIODS_WITH_NUMBER, type InfoField } from '../../../sheets/info';
import { sameName } from '../../../letters/vietnamese';
import { infoBlank, infoEntry, infoText } from '../../info/infoItem';

/** Why the period has no name: items left blank, or typed so that no period comes of them (KY16, DL09, DL13 say which). */
export function periodInputs(facts: Facts): {
  readonly blank: readonly InfoField[];
  readonly unreadable: boolean;
} {
  const kind = PERIOD_KINDS.find((one) => sameName(one, infoText(facts, 'loai_ky')));
  const numbered = kind !== undefined && PERIODS_WITH_NUMBER.includes(kind);
  const needed: readonly InfoField[] = numbered ? ['loai_ky', 'ky_so', 'nam'] : ['loai_ky', 'nam'];
  const unreadable = needed.some((field) => infoEntry(facts, field)?.meaning.kind === 'unreadable');
  const nameless = kind === 'Sơ kết' || kind === 'Đột xuất';
  return {
    blank: nameless ? [] : needed.filter((field) => infoBlank(facts, field)),
    unreadable: unreadable || (numbered && periodOf(facts.entries) === undefined),
  };
}

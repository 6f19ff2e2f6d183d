import { memo } from '../../memo/memo';
import { oncePer } from '../oncePer';
import type { Figure, Said } from '../read';

/** Most sentences open no list. */
const OPENER = / (?:trong đó|gồm|cụ thể)|: /u;
const LIST = /^(.*)(?: (?:trong đó|bao gồm|gồm|cụ thể)(?: có)?:? |: )/u;
const REST =
  /(?:^| )(?:còn|thiếu) (?:lại )?(?:\p{L}+ ){0,2}#|# (?:\p{L}+ )*(?:chưa|còn lại)(?!\p{L})/u;
const GAIN = /(?<!\p{L})(?:thêm|mới (?!chỉ|có|đạt|được)\p{L}+)(?!\p{L})/u;
const NEEDED = /(?<!\p{L})(?:cần|phải)(?!\p{L})/u;
const COMPARED = /(?<!\p{L})(?:tăng|giảm|so với|nâng)(?!\p{L})/u;
const LEFT = /(?<!\p{L})(?:còn|chưa|thiếu|cần|không|đang|tồn|quá hạn|trễ hạn)(?!\p{L})/u;
const CAME =
  /(?<!\p{L})(?:mới|thêm|tăng|phát sinh|(?<!lũy kế.*)(?:tuần|tháng|quý|kỳ)(?! trước))(?!\p{L})/u;

/**
 * Whether a column of such a header may hold a number by the list that it stands in: `Còn 13 tàu chưa ghi, trong đó …`
 * and `cần thêm 79 người: …` part what is left, `Bốn tàu mới ghi gồm …` what came, and neither stands under a header of all.
 */
export function openerTest(said: Said, figure: Figure): (header: string) => boolean {
  return testsOf(said)(figure);
}

/** Asked for every row and column that a number may belong to. */
const testsOf = memo(({ line }: Said) => {
  const mayOpen = OPENER.test(line);
  return oncePer(({ at }: Figure) => {
    const told = line.slice(0, at);
    const clause = told.slice(Math.max(told.lastIndexOf(';'), told.lastIndexOf('. ')) + 1);
    const head = mayOpen ? LIST.exec(clause)?.[1]?.replace(/\([^()]*\)/gu, '') : undefined;
    const opener = head?.replace(/,$/u, '').split(',').at(-1)?.trim() ?? '';
    const isLeft = REST.test(opener) || (GAIN.test(opener) && NEEDED.test(opener));
    const meant = isLeft ? LEFT : GAIN.test(opener) ? CAME : undefined;
    const isOpen = meant === undefined || COMPARED.test(opener);
    return (header: string): boolean => isOpen || meant.test(header);
  });
});

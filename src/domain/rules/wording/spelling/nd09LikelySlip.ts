import { likelySlips, type Mend } from '../../letters/hygiene';
import type { Rule } from '../../rule';
import { listed } from '../../text/listed';
import { DOUBT } from '../../text/spelling/doubts';
import { textCells } from '../../text/spelling/textCells';
import { SLIPS } from './slips';
import { capitalized } from '../../../letters/vietnamese';

const MEANT = new Map(SLIPS);
const SLIP = new RegExp(`(?<!\\p{L})(?:${SLIPS.map(([slip]) => slip).join('|')})(?!\\p{L})`, 'giu');

export const nd09LikelySlip: Rule = {
  id: 'ND09',
  title: 'Có thể sai chính tả',
  severity: 'Gợi ý',
  example: '“chuyên đổi số” → “chuyển đổi số”; “Tô công nghệ số” → “Tổ công nghệ số”.',
  remedy: 'Xem lại rồi bấm Sửa; tên người, tên đất không bao giờ bị sửa.',
  *check(facts) {
    const cells = textCells(facts, DOUBT.slip).filter(({ name }) => !name);
    yield* likelySlips(
      cells,
      mend,
      (one) => `Có thể sai chính tả: ${listed([...new Set(saysOf(one))])}.`,
    );
  },
};

function mend(raw: string): string {
  return raw.replace(SLIP, likeCase);
}

function saysOf({ before }: Mend): readonly string[] {
  return [...before.matchAll(SLIP)].map(([slip]) => `“${slip}”, có lẽ là “${likeCase(slip)}”`);
}

/** What was meant, in the slip's own letter case. */
function likeCase(slip: string): string {
  const meant = MEANT.get(slip.toLowerCase()) ?? slip;
  if (slip === slip.toUpperCase()) return meant.toUpperCase();
  const capital = slip.charAt(0) !== slip.charAt(0).toLowerCase();
  return capital ? capitalized(meant) : meant;
}

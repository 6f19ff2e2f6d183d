import type { Facts } from '../../../facts';
import type { Rule } from '../../rule';
import { maskReferences } from '../../../words/signs/references';
import { rewrite } from '../../text/rewrite';
import { printNumber } from '../../../letters/vietnamese';
import { type Passage, passages } from '../../../words/passages';
import { placeKey } from '../../../place';

const UNITS =
  'hồ sơ|thủ tục|người|lượt|hộ|văn bản|tin|bài|học sinh|nhân khẩu|tài khoản|đồng|triệu|tỷ|trường hợp|giao dịch|sản phẩm|hội viên|đảng viên|dân';
/** Four figures and more that count something: beside a unit, or in a ratio. */
const PLAIN = new RegExp(
  String.raw`(?<![\d.,/\p{L}-])(\d{4,})(?=\s?/\s?\d|\s+(?:${UNITS}))|(?<=\d\s?/\s?)(\d{4,})(?![\d.,/])`,
  'gu',
);
const GROUPED = /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.])/u;

export const nd14NumberStyles: Rule = {
  id: 'ND14',
  title: 'Định dạng số không thống nhất',
  severity: 'Cảnh báo',
  example: '“2996/3270” bên cạnh “3.317/3.323”.',
  remedy: 'Nhóm hàng nghìn bằng dấu chấm ở mọi số từ 1.000; bấm Sửa để sửa tất cả.',
  *check(facts) {
    const prose = passages(facts, 'printed').filter(({ text }) => /\d{4}|\d\.\d{3}/u.test(text));
    const example = prose.find(({ text }) => GROUPED.test(maskReferences(text)));
    const plain = prose.flatMap((one) => plainIn(one).map((digits) => ({ prose: one, digits })));
    const [first] = plain;
    if (!example || !first) return;
    const changes = changesOf(facts, plain);
    const certain = !plain.some(({ digits }) => isYearLike(digits));
    const fix = changes.length > 0 && {
      label: `Nhóm hàng nghìn ở ${changes.length} ô`,
      certain,
      changes,
    };
    const also = [...new Set([...plain.slice(1).map((one) => one.prose.at), example.at])];
    const style = GROUPED.exec(maskReferences(example.text))?.[0] ?? '';
    yield {
      at: first.prose.at,
      also,
      message: `Định dạng số không thống nhất: “${first.digits}” trong khi nơi khác viết “${style}”: ${certain ? 'ghi' : 'có lẽ là'} “${printNumber(first.digits)}”.`,
      ...(fix && { fix }),
    };
  },
};

/** `năm 2025 người dân …`: a year before a noun is no number of it. */
function isYearLike(digits: string): boolean {
  return /^(?:19|20)\d{2}$/.test(digits);
}

function plainIn({ text }: Passage): readonly string[] {
  return [...maskReferences(text).matchAll(PLAIN)].map(([digits]) => digits);
}

function changesOf(facts: Facts, plain: readonly { readonly prose: Passage }[]) {
  const cells = [...new Map(plain.map(({ prose }) => [placeKey(prose.at), prose])).values()];
  return cells.flatMap((prose) => rewrite(facts, prose, grouped) ?? []);
}

/** From the last number to the first, so that places found in the masked text stay right. */
function grouped(raw: string): string {
  const found = [...maskReferences(raw).matchAll(PLAIN)].reverse();
  return found.reduce(
    (text, { 0: digits, index }) =>
      text.slice(0, index) + printNumber(digits) + text.slice(index + digits.length),
    raw,
  );
}

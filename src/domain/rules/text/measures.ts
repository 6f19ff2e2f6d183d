import type { Place } from '../../place';
import { readNumber } from '../../number/readNumber';
import { freeTables, type FreeTable } from '../annexes/freeTables';
import { memo } from '../memo';
import { ratioSums } from './ratioSums';
import type { Measure } from './measure';
import { maskReferences } from './maskReferences';
import { sentencesOf } from './prose';

/** What is counted once for the whole commune, so that two sentences cannot differ. */
export const STOCKS: ReadonlySet<string> = new Set([
  'tthc.tong',
  'tthc.toan_trinh',
  'tthc.mot_phan',
  'to_cns.to',
]);

/** What a table's header or a sentence's words count. */
const CONCEPTS: readonly (readonly [string, RegExp])[] = [
  ['hoso.toan_trinh', /hồ sơ(?!.*(?:một phần|tthc)).*toàn trình/iu],
  ['hoso.mot_phan', /hồ sơ(?!.*toàn trình).*một phần/iu],
  ['hoso.truc_tuyen', /hồ sơ (?:nộp |tiếp nhận )?trực tuyến(?!.*(?:toàn trình|một phần))/iu],
  ['hoso.truc_tiep', /hồ sơ (?:nộp |tiếp nhận )?trực tiếp/iu],
  ['tthc.toan_trinh', /(?:thủ tục|tthc|dvctt|dịch vụ công)(?!.*(?:hồ sơ|một phần)).*toàn trình/iu],
  ['tthc.mot_phan', /(?:thủ tục|tthc|dvctt|dịch vụ công)(?!.*(?:hồ sơ|toàn trình)).*một phần/iu],
  ['tthc.tong', /^(?:tổng )?số (?:thủ tục hành chính|tthc)$/iu],
];

/** Figures of the words and of the free annexes whose meaning is beyond doubt. */
export const measures = memo((facts): readonly Measure[] => [
  ...sentencesOf(facts).flatMap(({ text, at }) => inSentence(text, at)),
  ...ratioSums(facts),
  ...freeTables(facts).flatMap(inTable),
]);

const NUMBER = String.raw`(\d+(?:\.\d{3})*)`;
const SAID: readonly (readonly [string, RegExp])[] = [
  [
    'hoso.tiep_nhan',
    new RegExp(
      String.raw`tiếp nhận(?: được| tổng số)? ${NUMBER} hồ sơ(?=\s*(?:[;,.]|thủ tục hành chính|tthc|đã|trong đó|$))`,
      'iu',
    ),
  ],
  [
    'hoso.da_giai_quyet',
    new RegExp(String.raw`đã giải quyết(?: xong)? ${NUMBER} hồ sơ(?=\s*(?:[;,.]|$))`, 'iu'),
  ],
  ['to_cns.to', new RegExp(String.raw`(?<![\d.,])${NUMBER} tổ công nghệ số cộng đồng`, 'iu')],
  [
    'tthc.tong',
    new RegExp(
      String.raw`tổng số (?:thủ tục hành chính|tthc)[^\d;.]{0,60}?:?\s*${NUMBER} (?:thủ tục|tthc)`,
      'iu',
    ),
  ],
  [
    'tthc.toan_trinh',
    new RegExp(String.raw`thủ tục[^\d;.,]{0,40}toàn trình:?\s*${NUMBER} (?:thủ tục|tthc)`, 'iu'),
  ],
  [
    'tthc.mot_phan',
    new RegExp(
      String.raw`(?:thủ tục|trực tuyến)[^\d;.,]{0,30}một phần:?\s*${NUMBER} (?:thủ tục|tthc)`,
      'iu',
    ),
  ],
];
const OTHER_PERIOD =
  /lũy kế|luỹ kế|cùng kỳ|năm trước|kỳ trước|tháng trước|tuần trước|quý trước|phấn đấu|mục tiêu|thêm|mới/iu;

/** What came in by one way, on some days or to some people only is not all that came in. */
const OF_A_PART =
  /trực tuyến|toàn trình|một phần|trực tiếp|bưu chính|lưu động|tại nhà|mô hình|ngoài giờ|thứ bảy|\d\s*(?:buổi|đợt|ngày|phiên)/iu;

function inSentence(text: string, at: Place): readonly Measure[] {
  if (!/\d/u.test(text)) return [];
  const masked = maskReferences(text);
  return SAID.flatMap(([code, pattern]) => {
    const match = pattern.exec(masked);
    const value = readNumber(match?.[1] ?? '')?.number;
    if (!match || value === undefined) return [];
    const around = text.slice(Math.max(0, match.index - 50), match.index + match[0].length);
    const before =
      text
        .slice(0, match.index)
        .split(/[.!?;]\s/u)
        .at(-1) ?? '';
    const part = code.startsWith('hoso.') && OF_A_PART.test(before);
    return part || OTHER_PERIOD.test(around) ? [] : [{ code, value, at, cumulative: false }];
  });
}

/** A column whose header says what it counts, where it holds one number only. */
function inTable({ headers, rows, lead }: FreeTable): readonly Measure[] {
  return headers.flatMap((header, column) => {
    const code =
      conceptOf(header) ??
      conceptOf(`${header} ${/hồ sơ|thủ tục|dịch vụ/iu.exec(lead)?.[0] ?? ''}`);
    const numbers = rows.flatMap(({ cells }) => {
      const cell = cells[column];
      return cell && typeof cell.raw === 'number' ? [{ value: cell.raw, at: cell.at }] : [];
    });
    const [only, second] = numbers;
    return code && only && !second
      ? [{ code, ...only, cumulative: /lũy kế|luỹ kế/iu.test(header) }]
      : [];
  });
}

function conceptOf(words: string): string | undefined {
  return CONCEPTS.find(([, pattern]) => pattern.test(words))?.[0];
}

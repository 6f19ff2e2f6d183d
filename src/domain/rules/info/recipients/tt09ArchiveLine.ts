import { clip } from '../../../letters/clipped';
import type { Rule } from '../../rule';
import { infoEntry, infoLines, infoText } from '../infoItem';
import { quote } from '../../text/quote';

/** Offices of a commune that draft reports, as they abbreviate themselves. */
const UNITS = new Set([
  'VHXH',
  'VH-XH',
  'PVHXH',
  'VP',
  'VPUBND',
  'VP HĐND&UBND',
  'VPHĐND&UBND',
  'KT',
  'PKT',
  'KTHTĐT',
  'KTHT',
  'KT-HT',
  'TTHCC',
  'TTPVHCC',
  'PVHCC',
  'TTPVHHC',
  'LĐVP',
  'NV',
  'TH',
  'TC',
  'TCKT',
  'CA',
  'CAX',
  'CAP',
  'BCHQS',
  'TTDVC',
  'DVC',
  'VPĐU',
  'CĐS',
  'KHCN',
  'KH-CN',
  'VX',
  'KGVX',
  'TP',
  'ĐC',
  'NC',
]);
/** One letter too many, as scanned and retyped copies have it. */
const SLIPS = new Set(['VHXXH', 'VHXX', 'PVHXX', 'PVHXXH', 'VHHXH']);

/** Bodies of the Party file with their office: `Lưu Văn phòng Đảng ủy.` (HD 36-HD/VPTW). */
const OF_PARTY = /đảng|tỉnh ủy|thành ủy/iu;
const IN_PARTY = /^lưu\s*:?\s*(?:văn phòng|vp)/iu;

export const tt09ArchiveLine: Rule = {
  id: 'TT09',
  title: 'Dòng Lưu ở Nơi nhận',
  severity: 'Cảnh báo',
  example: '“Lưu: VT, VHXXH.”; “Lưu: VT; VH-XH.”; thiếu dòng Lưu.',
  remedy: 'Dòng cuối ghi “Lưu: VT, đơn vị soạn thảo.”, ví dụ “Lưu: VT, VHXH.”.',
  *check(facts) {
    const entry = infoEntry(facts, 'noi_nhan');
    const last = infoLines(facts, 'noi_nhan').at(-1);
    if (!entry || last === undefined) return;
    const line = last.replace(/^[-–]\s*/u, '');
    if (OF_PARTY.test(infoText(facts, 'co_quan_ban_hanh')) && IN_PARTY.test(line)) return;
    const problem = problemOf(line);
    if (problem) yield { at: entry.at, ...problem };
  },
};

function problemOf(line: string): { message: string; severity?: 'Gợi ý' } | undefined {
  const shape = /^lưu\s*:?\s*vt\s*(?:([,;])\s*(.+?))?\.?$/iu.exec(line);
  if (!shape)
    return {
      message: `Dòng cuối của Nơi nhận đang là ${quote(line)}: cần dạng “Lưu: VT, đơn vị soạn thảo.”.`,
    };
  const [, separator, rest = ''] = shape;
  const unit = rest.replace(/\s*\(.*$/u, '').trim();
  if (separator === ';')
    return { message: `Dòng ${quote(line)}: giữa VT và đơn vị soạn thảo dùng dấu phẩy.` };
  if (SLIPS.has(unit.toUpperCase()))
    return {
      severity: 'Gợi ý',
      message: `Dòng ${quote(line)}: đơn vị “${clip(unit)}” có vẻ gõ nhầm (VHXH?).`,
    };
  if (unit === '' || UNITS.has(unit.toUpperCase())) return undefined;
  return {
    severity: 'Gợi ý',
    message: `Dòng ${quote(line)}: kiểm tra chữ viết tắt “${clip(unit)}” của đơn vị soạn thảo.`,
  };
}

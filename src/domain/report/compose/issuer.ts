import { headerKey, normalize } from '../../letters/vietnamese';
import type { InfoTexts } from './infoText';

const COMMITTEE = 'ỦY BAN NHÂN DÂN';
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/(?:ủy|uỷ) ban nhân dân/iu, 'UBND'],
  [/hội đồng nhân dân/iu, 'HĐND'],
  [/ban chỉ đạo/iu, 'Ban Chỉ đạo'],
];

type Texts = Pick<InfoTexts, 'text' | 'lines'>;

/** `xã Kha Sơn`: kind of unit in small letters, name as typed; nothing without a name. */
function unitName(texts: Texts): string {
  if (texts.text('ten_don_vi') === '') return '';
  return normalize(
    `${texts.text('loai_don_vi').toLocaleLowerCase('vi')} ${texts.text('ten_don_vi')}`,
  );
}

/** Cơ quan ban hành in capitals; the unit is its second line unless it is already named there or above. */
export function issuingBody(texts: Texts): readonly string[] {
  const typed = texts.lines('co_quan_ban_hanh');
  const lines = (typed.length > 0 ? typed : [COMMITTEE]).map(capitals);
  const unit = capitals(unitName(texts));
  const named = [...lines, texts.text('co_quan_chu_quan')].some((line) => namesUnit(line, unit));
  return unit === '' || named ? lines : [...lines, unit];
}

/** The issuing body inside a sentence: `UBND xã Kha Sơn`. */
export function shortIssuer(texts: Texts): string {
  const unit = unitName(texts);
  const whole = issuingBody(texts).join(' ');
  const body = namesUnit(whole, unit)
    ? whole.slice(0, headerKey(whole).lastIndexOf(headerKey(unit)))
    : whole;
  return normalize(
    `${shortened(inSentence(normalize(body)))} ${namesUnit(whole, unit) ? unit : ''}`,
  );
}

/** `BÁO CÁO` as it stands inside a sentence: `Báo cáo`; what is not all capitals stays. */
export function inSentence(text: string): string {
  if (text !== capitals(text)) return text;
  return text.charAt(0) + text.slice(1).toLocaleLowerCase('vi');
}

export function capitals(text: string): string {
  return text.toLocaleUpperCase('vi');
}

function shortened(text: string): string {
  return SHORT.reduce((short, [long, abbreviation]) => short.replace(long, abbreviation), text);
}

function namesUnit(text: string, unit: string): boolean {
  return unit !== '' && headerKey(text).endsWith(headerKey(unit));
}

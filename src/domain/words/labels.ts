import { NOUNS, WARDS } from './lexicon';
import { figuresIn, type Figure, type Said } from './read';

const NUMBERED = String.raw`(?:nhóm|tổ|đợt|lớp|cụm|đội|chi bộ|lần|bước|${WARDS})`;
/** `Nhóm 1 có 25 chỉ tiêu`, `tổ 2 vận động 28 hộ`: a name. */
const LABELLED = new RegExp(
  String.raw`(?:^|[.,;:(] ?|(?<!\p{L})(?:và|của|tại|ở|cho|trong đó|gồm|riêng|với) )${NUMBERED} $`,
  'u',
);
/** `tổ số 7 (88,95%)`, `các tổ số 4, 7 và 9 (…)`, `năm tổ (số 1, 2, 3)`: names. */
const BY_NUMBER = new RegExp(
  String.raw`(?:(?<!\p{L})${NUMBERED}(?: dân phố)? |\((?:số #(?:, | và ))*)số ((?:#(?:, | và ))*)$`,
  'u',
);
/** `là số 5, Chợ Mới, số 1 và Bến Ngự`, `các tổ dân phố số 1, số 2 và số 5`: names in a list, which count nothing behind them. */
const IN_LIST =
  /(?:^|[,;:(·] ?|(?<!\p{L})(?:là|gồm|và|hoặc|ở|tại|của|riêng) )số (?:#(?:, | và ))*$/u;
/** `ki-ốt số 1 có 2.710 lượt, ki-ốt số 2 có …`: whatever is numbered twice. */
const NUMBERED_THING = /(?<!\p{L})((?!tổng|trong|ngoài|một|con|là|có|thì|và)[\p{L}-]+ số )$/u;
const COUNTS = new RegExp(`^,? (?:${NOUNS})(?!\\p{L})`, 'u');

/** `Nậm Quế 2: 6 MW`: the number of a name, with a greater one told of it; parts of a count are less. */
const NAME_BEFORE = /(?<!\p{L})\p{Lu}\p{Ll}* \p{Lu}\p{Ll}* $/u;

/** Whether a number names what it stands behind, and counts nothing. */
export function isLabel(said: Said, figure: Figure): boolean {
  const { sign, digits, at } = figure;
  return (
    sign === '#' &&
    /^\d{1,2}$/u.test(digits) &&
    (isByNumber(said.line, at) ||
      isLabelled(said.line, at) ||
      isOfName(said, figure) ||
      isOfNumberedName(said, figure))
  );
}

function isOfName(said: Said, { at, value }: Figure): boolean {
  if (!said.line.startsWith(': #', at + 1)) return false;
  const [told] = figuresIn(said, at + 3, at + 4);
  return (
    told !== undefined &&
    told.value > value &&
    NAME_BEFORE.test(said.cased.slice(Math.max(0, at - 20), at))
  );
}

/** `28 hộ ở điểm Bó Ban 1 và 15 hộ ở điểm Bó Ban 2`, `Lục Trúc 2 và Lục Trúc 3`: one name, numbered on. */
function isOfNumberedName(said: Said, figure: Figure): boolean {
  const [, name] = NUMBERED_NAME.exec(nameAt(said, figure)) ?? [];
  if (name === undefined || !isBareDigit(said, figure)) return false;
  return said.figures.some(
    (other) =>
      Math.abs(other.value - figure.value) === 1 &&
      isBareDigit(said, other) &&
      nameAt(said, other).endsWith(`${name} `) &&
      (Math.min(other.value, figure.value) === 1 || areNextToEachOther(said, name, figure, other)),
  );
}

const NUMBERED_NAME = /(?<!\p{L})(\p{Lu}\p{Ll}* \p{Lu}\p{Ll}*) $/u;

const nameAt = ({ cased }: Said, { at }: Figure): string => cased.slice(Math.max(0, at - 24), at);

/** No word of what it counts stands behind it. */
const isBareDigit = ({ line }: Said, { sign, digits, at }: Figure): boolean =>
  sign === '#' && /^[1-9]$/u.test(digits) && !/^ (?!và )\p{L}/u.test(line.slice(at + 1, at + 6));

/** … or each where so many are: `12 hộ ở Thác Bờ 3, 18 hộ ở Thác Bờ 4`. */
function areNextToEachOther(said: Said, name: string, one: Figure, other: Figure): boolean {
  const { cased, line } = said;
  const [from, to] = [one.at, other.at].sort((a, b) => a - b);
  return (
    [`, ${name} `, ` và ${name} `].includes(cased.slice((from ?? 0) + 1, to)) ||
    [one, other].every(({ at }) => COUNTED_AT.test(line.slice(Math.max(0, at - 80), at)))
  );
}

const COUNTED_AT = /# \p{L}[^#%÷;.,]* (?:ở|tại|thuộc|của) [^#%÷;.,]*$/u;

/** Of several, the later ones are followed by no word: `tổ số 9, 2 camera` counts. */
function isByNumber(line: string, at: number): boolean {
  const lead = line.slice(Math.max(0, at - 60), at);
  if (!lead.includes('số ')) return false;
  const isBare = !/^ (?!và )\p{L}/u.test(line.slice(at + 1, at + 6));
  const [, thing] = NUMBERED_THING.exec(lead) ?? [];
  return (
    (thing !== undefined && line.indexOf(`${thing}#`) < line.lastIndexOf(`${thing}#`)) ||
    BY_NUMBER.exec(lead)?.[1] === '' ||
    (isBare && (BY_NUMBER.test(lead) || IN_LIST.test(lead)))
  );
}

function isLabelled(line: string, at: number): boolean {
  return (
    LABELLED.test(line.slice(Math.max(0, at - 24), at)) &&
    /^ \p{L}/u.test(line.slice(at + 1, at + 3)) &&
    !COUNTS.test(line.slice(at + 1, at + 30))
  );
}

/** What a document's code (số, ký hiệu) is made of. */
export interface DocumentCode {
  readonly kind: 'law' | 'party' | 'state' | 'letter';
  readonly number: number;
  /** `KH`, `QĐ`; none for a công văn. */
  readonly type?: string;
  /** `UBND`, `ĐU`, `UBND-VHXH`. */
  readonly body: string;
}

const TYPES = 'NQ|QyĐ|QĐ|CT|QC|TC|TB|HD|CTr|KH|PA|ĐA|DA|BC|BB|TTr|HĐ|CĐ|BGN|BTT|GUQ|GM|GGT|KL|CV';
const BODY = '[A-ZĐ][A-Za-zĐđ0-9&.]*';
/** NĐ 30/2020, Phụ lục III; the Party's from HD 36-HD/VPTW. In this order: the last also takes typed numbers. */
const SHAPES: readonly (readonly [DocumentCode['kind'], RegExp])[] = [
  [
    'law',
    new RegExp(`^(\\d{1,4})/(?:19|20)\\d{2}/([A-ZĐ][A-Za-zĐ]*)-?(${BODY}(?:-${BODY})*)$`, 'u'),
  ],
  ['party', new RegExp(`^(\\d{1,5})-(${TYPES})/(${BODY}(?:-${BODY})*)$`, 'u')],
  ['state', new RegExp(`^(\\d{1,5})/(${TYPES})-(${BODY}(?:-${BODY})*)$`, 'u')],
  ['letter', new RegExp(`^(\\d{1,5})/()(${BODY}(?:-${BODY})+)$`, 'u')],
];

/** Reads `31/KH-UBND`, `05-KH/ĐU`, `489/UBND-VHXH`, `30/2020/NĐ-CP`; `undefined` for anything else. */
export function documentCode(text: string): DocumentCode | undefined {
  for (const [kind, shape] of SHAPES) {
    const match = shape.exec(text);
    if (!match) continue;
    const [, number, type, body = ''] = match;
    return { kind, number: Number(number), ...(type && { type }), body };
  }
  return undefined;
}

/** Bodies that write in one form only: the State `31/KH-UBND`, the Party `05-KH/ĐU`; others (BCĐ) may write in both. */
const OF_STATE = /^(?:UBND|HĐND)(?:-|$)/u;
const OF_PARTY = /^(?:ĐU|TU|TW|BCĐTW|UBKT|UBKTĐU|BTVĐU)(?:-|$)/u;

/** The code in its body's own form, where it is written in the other's. */
export function inOwnForm({ kind, number, type, body }: DocumentCode): string | undefined {
  if (type === undefined) return undefined;
  if (kind === 'party' && type !== 'CV' && OF_STATE.test(body)) return `${number}/${type}-${body}`;
  return kind === 'state' && OF_PARTY.test(body) ? `${number}-${type}/${body}` : undefined;
}

/** The same code without `Số`, blanks and long dashes, when that makes it one; `undefined` when nothing does. */
export function mendedCode(text: string): string | undefined {
  const tight = text
    .replace(/^\s*số\s*:?\s*/iu, '')
    .replace(/[\s\u200b]/gu, '')
    .replace(/[–—‑]/gu, '-')
    .replace(/(?<![;,.])[;,.]+$/u, '');
  return (
    [tight, tight.toUpperCase()].find((candidate) => documentCode(candidate)) ?? slashed(tight)
  );
}

/** Codes of one type and one body with nothing between them: `402/QĐUBND`. */
const RUN_ON = new RegExp(`^(\\d{1,5}[-/])(${TYPES})-?(UBND|HĐND|UBMTTQ|BCĐ)(?=-|$)`, 'u');

/** `12KH-UBND` with the slash that was left out, `402/QĐUBND` with its dash. */
function slashed(tight: string): string | undefined {
  const candidate = RUN_ON.test(tight)
    ? tight.replace(RUN_ON, '$1$2-$3')
    : tight.replace(/^(\d{1,5})(?=[A-ZĐ])/u, '$1/');
  const read = candidate === tight ? undefined : documentCode(candidate);
  const digits = /^\d+/u.exec(tight)?.[0] ?? '';
  return read && (inOwnForm(read)?.replace(/^\d+/u, digits) ?? candidate);
}

/** Bodies whose four letters are often typed in another order: `UNBD`. */
const TURNED: readonly (readonly [RegExp, string])[] = [
  [/^(?!UBND)(?=.?.?.?U)(?=.?.?.?B)(?=.?.?.?N)(?=.?.?.?D)[UBND]{4}(?=-|$)/u, 'UBND'],
  [/^(?!HĐND)(?=.?.?.?H)(?=.?.?.?Đ)(?=.?.?.?N)(?=.?.?.?D)[HĐND]{4}(?=-|$)/u, 'HĐND'],
];

/** The body of a code as it must be written, where its letters are turned: `UBND` for `UNBD`. */
export function turnedBody({ body }: DocumentCode): string | undefined {
  const [turned, right] = TURNED.find(([pattern]) => pattern.test(body)) ?? [];
  return turned && right !== undefined ? body.replace(turned, right) : undefined;
}

/** A code as it is compared: `07/KH-UBND` and `7/KH-UBND` are one. */
export function codeKey(code: string): string {
  return code.startsWith('0') ? code.replace(/^0+/u, '') : code;
}

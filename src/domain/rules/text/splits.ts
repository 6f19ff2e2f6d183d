import { maskReferences } from './maskReferences';
import { splitOf, type Split } from './splitOf';
import { numbersIn, partsOf, UNIT, unitOf } from './splitParts';

const OPENING = /(?<!\p{L})(?:trong đó|gồm|bao gồm|chia ra)(?!\p{L})/iu;
const TOTAL = new RegExp(
  String.raw`${UNIT}[^\d.;:]{0,40}?[(;,]?\s*(?<!\p{L})(?:trong đó|gồm|bao gồm|chia ra)(?!\p{L})\s*:?`,
  'giu',
);
/** `Trong 2.430 hồ sơ trực tuyến có 1.701 hồ sơ toàn trình và 729 hồ sơ một phần`: what comes online comes in one way or the other. */
const ONLINE = new RegExp(
  String.raw`(?<!\p{L})trong (?:tổng số |số )?${UNIT}[^\d.,;:()]{0,30}trực tuyến[^\d.,;:()]{0,30} có(?= \d)`,
  'giu',
);
/** `96 người (lớp thứ nhất 50 người, lớp thứ hai 46 người)`. */
const BRACKET = new RegExp(String.raw`${UNIT}[^\d.;:()]{0,40}\(([^()]*)\)`, 'giu');
/** A note to one part (`2.871 hồ sơ (98,86%)`) is no part itself. */
const NOTE = /\([^()]*\)/gu;
/** Totals that sentences split into at least two parts, each as far as its clause or bracket goes. */
export function splitsIn(text: string): readonly Split[] {
  if (!/\d.*\d/u.test(text) || !/\(|trong đó|gồm|chia ra|một phần/iu.test(text)) return [];
  return text.split(/(?<=[.!?])\s+/u).flatMap((sentence) => {
    const masked = maskReferences(sentence);
    return [
      ...named(sentence, masked),
      ...online(sentence, masked),
      ...bracketed(sentence, masked),
    ];
  });
}

/** A clause that splits one of its own parts again (`trực tuyến 179 hồ sơ, gồm …`) cannot be added up. */
function named(sentence: string, masked: string): readonly Split[] {
  return [...masked.matchAll(TOTAL)].flatMap((match) => {
    const start = match.index + match[0].length;
    const rest = masked.slice(start).replace(NOTE, (note) => '·'.repeat(note.length));
    const clause = firstSplit(rest.slice(0, clauseEnd(rest)), unitOf(match));
    if (clause === undefined) return [];
    const text = sentence.slice(match.index, start + clause.length);
    return splitOf(match, clause, text, /(?:gồm|chia ra)\s*:?$/iu.test(match[0]));
  });
}

/** `…, trong đó khối Đảng 14 máy, khối UBND 32 máy; đã xử lý 1.864 văn bản, trong đó …`: up to what speaks of other things. */
function firstSplit(clause: string, unit: string | undefined): string | undefined {
  const opening = OPENING.exec(clause)?.index;
  if (opening === undefined) return clause;
  const stop = clause.lastIndexOf(';', opening);
  if (stop < 0 || unit === undefined) return undefined;
  const own = numbersIn(clause.slice(0, stop));
  const others = numbersIn(clause.slice(stop, opening));
  const apart =
    own.every((part) => part.unit === unit) &&
    others.length > 0 &&
    others.every((part) => part.unit !== undefined && part.unit !== unit);
  return apart ? clause.slice(0, stop) : undefined;
}

/** Only both kinds together, of the total's own unit, and nothing besides. */
function online(sentence: string, masked: string): readonly Split[] {
  return [...masked.matchAll(ONLINE)].flatMap((match) => {
    const start = match.index + match[0].length;
    const rest = masked.slice(start).replace(NOTE, (note) => '·'.repeat(note.length));
    const clause = rest.slice(0, /[;:]|\.(?=\s|$)/u.exec(rest)?.index);
    const parts = numbersIn(clause);
    if (parts.length !== 2 || parts.some(({ unit }) => unit !== unitOf(match))) return [];
    if (!/toàn trình/iu.test(clause) || !/một phần/iu.test(clause)) return [];
    return splitOf(match, clause, sentence.slice(match.index, start + clause.length), false);
  });
}

/** Here only parts in the total's own unit count: a bracket may hold anything. */
function bracketed(sentence: string, masked: string): readonly Split[] {
  return [...masked.matchAll(BRACKET)].flatMap((match) => {
    const clause = match[3] ?? '';
    const own = partsOf(clause, unitOf(match)).filter(({ unit }) => unit === unitOf(match));
    if (own.length < 2 || OPENING.test(clause)) return [];
    const text = sentence.slice(match.index, match.index + match[0].length);
    return splitOf(match, clause, text, true);
  });
}

/** Up to the bracket's end, the sentence's (`./.` at the report's), or words that begin another subject. */
function clauseEnd(rest: string): number {
  return (
    /\)|\.(?=\s|\/\.|$)|(?:đã|được|mỗi|đồng thời|ngoài ra)\s(?=[^\d]*$)/u.exec(rest)?.index ??
    rest.length
  );
}

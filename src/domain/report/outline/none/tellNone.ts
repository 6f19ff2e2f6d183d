import { textOf } from '../../fields/fillText';
import type { Run } from '../../run';
import type { Sentence } from '../../../sentence';
import { cutRuns } from './cutRuns';
import { denied } from './denied';
import { emptyAnnexes, isMeant, type EmptyAnnex } from './emptyAnnexes';
import { isEmptyList } from './isEmptyList';
import { nothingDone } from './nothingDone';

/** `00 văn bản:`, also `00 văn bản, gồm 00 kế hoạch và 00 công văn:`: a count of nothing that a list should follow. */
const NOTHING_BELOW =
  /(?<=^|\s)0{1,2}\s+([^\d,;:.()]+?)(?:\s*[,;(](?:[^\d:]|(?<!\d)0{1,2}(?!\d))*)?:\s*$/u;
const CITED = String.raw`(?:(?:có|chi tiết|cụ thể|xem|nêu|liệt kê|tại|theo|ở|trong|kèm|đính)\s+)*(?:danh sách|danh mục|phụ lục|biểu)(?!\p{L})`;
/** `00 văn bản (có Phụ lục … kèm theo).`, `00 văn bản tại Phụ lục I kèm theo)`: the list stands in an annex. */
const NOTHING_IN_ANNEX = new RegExp(
  String.raw`(?<=^|[\s(])0{1,2}\s+([^\d,;:.()]+?)(?:\s*\(${CITED}[^()]*\)|[,;]?\s+${CITED}[^().;]*)(\)?[.;]?\)?)\s*$`,
  'iu',
);

/**
 * A sentence that announces nothing, and the empty list below it, as one sentence: “đã ban hành 00 văn bản:” and
 * “- Không có” print “không ban hành văn bản nào.” Where the empty list is an annex, the sentence says as much and no
 * longer points there. `report` is all of it, where `sentences` are only some.
 */
export function tellNone(
  sentences: readonly Sentence[],
  report: readonly Sentence[] = sentences,
): readonly Sentence[] {
  const annexes = emptyAnnexes(report);
  return sentences.flatMap((sentence, at) => {
    const [before, after] = [sentences[at - 1], sentences[at + 1]];
    if (isEmptyList(sentence) && before && announcesBelow(before, sentence)) return [];
    if (after && isEmptyList(after) && announcesBelow(sentence, after))
      return [withoutCount(sentence, NOTHING_BELOW)];
    if (announcesAnnex(sentence, annexes)) return [withoutCount(sentence, NOTHING_IN_ANNEX)];
    return [inPassing(sentence)];
  });
}

function announcesBelow(sentence: Sentence, { annex }: Sentence): boolean {
  return sentence.annex === annex && isPlain(sentence) && NOTHING_BELOW.test(sentence.text);
}

function announcesAnnex(sentence: Sentence, annexes: readonly EmptyAnnex[]): boolean {
  if (annexes.length === 0 || sentence.annex !== undefined || !isPlain(sentence)) return false;
  const [cited, noun = ''] = NOTHING_IN_ANNEX.exec(sentence.text) ?? [];
  return cited !== undefined && annexes.some((annex) => isMeant(annex, noun, cited));
}

function isPlain({ title, table, runs }: Sentence): boolean {
  return !title && !table && runs.every(({ mark }) => mark === undefined);
}

function withoutCount(sentence: Sentence, pattern: RegExp): Sentence {
  const found = pattern.exec(textOf(sentence.runs));
  if (!found) return sentence;
  const [, noun = '', closing = '.'] = found;
  return saying(sentence, denied(cutRuns(sentence.runs, 0, found.index), `${noun} nào${closing}`));
}

/** `đã ban hành 00 văn bản để …`, where nothing but noughts hangs on it. */
function inPassing(sentence: Sentence): Sentence {
  if (sentence.source || !isPlain(sentence)) return sentence;
  const { counted, mention, told } = nothingDone(sentence.runs) ?? {};
  return counted && told && mention === undefined ? saying(sentence, told) : sentence;
}

function saying(sentence: Sentence, runs: readonly Run[]): Sentence {
  return { ...sentence, runs, text: textOf(runs).trim(), none: true };
}

import type { Day } from '../../../number/dates/date';
import { readDay } from '../../../number/dates/readDate';
import { memo } from '../../../memo/memo';
import type { Place } from '../../../place';
import { folded } from '../../../letters/vietnamese';
import { passages } from '../../../words/passages';
import { infoEntry } from '../../info/infoItem';
import { taskRows } from '../../rows/dataRows';
import { documentsIn } from '../../text/documentsIn';
import { rowsByCode } from '../codes/codedRows';
import { codeKey, type DocumentCode } from '../codes/documentCode';

/** A document named outside the list of documents. */
export interface Mention {
  readonly code: string;
  readonly read: DocumentCode;
  /** None where no day stands beside it. */
  readonly day: Day | undefined;
  /** The day as it is written. */
  readonly typed?: string;
  readonly at: Place;
  readonly from: 'request' | 'words' | 'sheet';
  /** The day that its sentence begins with, where none stands beside it: `ngày 09/6/2026, xã có Công văn số …`. */
  readonly near: Day | undefined;
  /** What follows the code and its day: body and subject; of Văn bản giao, what the task is too. */
  readonly after: string;
  /** How many are named before it. */
  readonly order: number;
}

/** Documents named in Văn bản yêu cầu, in the words, in Văn bản giao and in the notes of the data sheets, in this order. */
export const mentions = memo((facts): readonly Mention[] => {
  const found: Mention[] = [];
  const request = infoEntry(facts, 'van_ban_yeu_cau');
  if (request) add(found, request, 'request');
  for (const passage of passages(facts, 'printed'))
    if (!passage.generated) add(found, passage, 'words');
  for (const { cells } of taskRows(facts))
    add(found, cells.assignedBy, 'sheet', ` ${cells.name.text}`);
  for (const passage of passages(facts, 'noted')) add(found, passage, 'sheet');
  return found;
});

/** A document with the day beside it. */
export interface DatedMention extends Mention {
  readonly day: Day;
}

/** … with a day beside them. */
export const dated = memo((facts): readonly DatedMention[] => mentions(facts).filter(isDated));

function isDated(mention: Mention): mention is DatedMention {
  return mention.day !== undefined;
}

/** … whose codes the list has not. */
export const unlisted = memo((facts): readonly Mention[] => {
  const listed = rowsByCode(facts);
  return mentions(facts).filter(({ code }) => !listed.has(codeKey(code)));
});

/** Codes that the request or the words name, as they are compared. */
export const toldCodes = memo((facts): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { code, from } of mentions(facts)) if (from !== 'sheet') found.add(codeKey(code));
  return found;
});

/** Who is said to have issued a document, right behind it; empty where nobody is. */
export function issuerOf({ after }: Pick<Mention, 'after'>): string {
  return ISSUER.exec(after.slice(0, 90))?.[1]?.trim() ?? '';
}

const ISSUER = /^\s+(?:của|do)\s+((?:\p{L}+\s?){1,8})/u;

function add(
  found: Mention[],
  { text, at }: { readonly text: string; readonly at: Place },
  from: Mention['from'],
  about = '',
): void {
  if (!text.includes('/')) return;
  const words = folded(text);
  let last = 0;
  for (const { code, read, day: typed, index, end } of documentsIn(words)) {
    const after = words.slice(end, end + 160) + about;
    const day = typed === undefined ? undefined : readDay(typed);
    const near = day === undefined ? nearIn(words.slice(last, index)) : undefined;
    last = end;
    found.push({
      ...{ code, read, at, from, after, day, near, order: found.length },
      ...(typed !== undefined && { typed }),
    });
  }
}

/** The one day of what stands before a code in its sentence. */
function nearIn(before: string): Day | undefined {
  if (before === '') return undefined;
  const sentence = before.split(/[.;!?]\s+/u).at(-1) ?? '';
  const [, day] = /ngày (\d{1,2}\/\d{1,2}\/\d{4}),? [^\d]{0,100}$/iu.exec(sentence) ?? [];
  return day === undefined ? undefined : readDay(day);
}

import type { Day } from '../../../number/dates/date';
import { readDate } from '../../../number/dates/readDate';
import { memo } from '../../../memo';
import type { Place } from '../../../place';
import { normalize } from '../../../vietnamese';
import { passages } from '../../../words/passages';
import { infoEntry } from '../../info/infoItem';
import { taskRows } from '../../rows/dataRows';
import { documentsIn } from '../../text/documentsIn';
import type { DocumentCode } from '../codes/documentCode';

/** A document named outside the list of documents. */
export interface Mention {
  readonly code: string;
  readonly read: DocumentCode;
  /** Absent where no day stands beside it. */
  readonly day?: Day;
  readonly at: Place;
  readonly from: 'request' | 'words' | 'task';
  /** What follows the code: body and subject. */
  readonly after: string;
}

/** Documents named in Văn bản yêu cầu, in the words and in Văn bản giao, in this order. */
export const mentions = memo((facts): readonly Mention[] => {
  const request = infoEntry(facts, 'van_ban_yeu_cau');
  const words = passages(facts, 'printed').filter(({ generated }) => !generated);
  const tasks = taskRows(facts).map(({ cells }) => cells.assignedBy);
  return [
    ...(request ? mentionsIn(request, 'request') : []),
    ...words.flatMap((passage) => mentionsIn(passage, 'words')),
    ...tasks.flatMap((entry) => mentionsIn(entry, 'task')),
  ];
});

function mentionsIn(
  { text, at }: { readonly text: string; readonly at: Place },
  from: Mention['from'],
): readonly Mention[] {
  if (!text.includes('/')) return [];
  const words = normalize(text);
  return documentsIn(words).map(({ code, read, day: typed, index }) => {
    const date = typed === undefined ? undefined : readDate(typed);
    const after = words.slice(index + code.length, index + code.length + 160);
    return { code, read, at, from, after, ...(typeof date === 'object' && { day: date.to }) };
  });
}

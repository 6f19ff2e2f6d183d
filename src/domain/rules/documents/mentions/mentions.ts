import type { Day } from '../../../number/dates/date';
import { readDay } from '../../../number/dates/readDate';
import { memo } from '../../../memo';
import type { Place } from '../../../place';
import { folded } from '../../../vietnamese';
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
  readonly from: 'request' | 'words' | 'sheet';
  /** The day that its sentence begins with, where none stands beside it: `ngày 09/6/2026, xã có Công văn số …`. */
  readonly near?: Day;
  /** What follows the code and its day: body and subject; of Văn bản giao, what the task is too. */
  readonly after: string;
}

/** Documents named in Văn bản yêu cầu, in the words, in Văn bản giao and in the notes of the data sheets, in this order. */
export const mentions = memo((facts): readonly Mention[] => {
  const request = infoEntry(facts, 'van_ban_yeu_cau');
  const words = passages(facts, 'printed').filter(({ generated }) => !generated);
  return [
    ...(request ? mentionsIn(request, 'request') : []),
    ...words.flatMap((passage) => mentionsIn(passage, 'words')),
    ...taskRows(facts).flatMap(({ cells }) =>
      mentionsIn(cells.assignedBy, 'sheet', ` ${cells.name.text}`),
    ),
    ...passages(facts, 'noted').flatMap((passage) => mentionsIn(passage, 'sheet')),
  ];
});

function mentionsIn(
  { text, at }: { readonly text: string; readonly at: Place },
  from: Mention['from'],
  about = '',
): readonly Mention[] {
  if (!text.includes('/')) return [];
  const words = folded(text);
  let last = 0;
  return documentsIn(words).map(({ code, read, day: typed, index, end }) => {
    const after = words.slice(end, end + 160) + about;
    const beside = typed === undefined ? undefined : readDay(typed);
    const near = beside === undefined ? nearIn(words.slice(last, index)) : undefined;
    last = end;
    const mention = { code, read, at, from, after };
    if (beside === undefined && near === undefined) return mention;
    return {
      ...mention,
      ...(beside !== undefined && { day: beside }),
      ...(near !== undefined && { near }),
    };
  });
}

/** The one day of what stands before a code in its sentence. */
function nearIn(before: string): Day | undefined {
  if (before === '') return undefined;
  const sentence = before.split(/[.;!?]\s+/u).at(-1) ?? '';
  const [, day] = /ngày (\d{1,2}\/\d{1,2}\/\d{4}),? [^\d]{0,100}$/iu.exec(sentence) ?? [];
  return day === undefined ? undefined : readDay(day);
}

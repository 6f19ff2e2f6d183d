import type { Day } from '../../../number/dates/date';
import { readDate } from '../../../number/dates/readDate';
import type { Place } from '../../../place';
import { memo } from '../../../memo';
import { documentsIn } from '../../text/documentsIn';
import type { DocumentCode } from '../codes/documentCode';
import { passages } from '../../../words/passages';

/** A document as it is named somewhere, with its day. */
export interface CitedDocument {
  readonly code: string;
  readonly read: DocumentCode;
  readonly day: Day;
  readonly at: Place;
  /** Who is said to have issued it, right behind it; empty where nobody is. */
  readonly issuer: string;
}

/** Documents that the words name together with their day; what a list prints is no citation. */
export const citedInWords = memo((facts): readonly CitedDocument[] =>
  passages(facts, 'printed').flatMap(({ text, at, generated }) =>
    generated ? [] : citedIn(text, at),
  ),
);

/** Documents that a text names together with their day. */
export function citedIn(text: string, at: Place): readonly CitedDocument[] {
  return documentsIn(text).flatMap(({ code, read, day, end }): CitedDocument[] => {
    const date = day === undefined ? undefined : readDate(day);
    if (typeof date !== 'object') return [];
    const [, issuer = ''] = ISSUER.exec(text.slice(end, end + 90)) ?? [];
    return [{ code, read, day: date.to, at, issuer: issuer.trim() }];
  });
}

const ISSUER = /^\s+(?:của|do)\s+((?:\p{L}+\s?){1,8})/u;

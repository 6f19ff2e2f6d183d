import { headerKey, sameName } from '../../../letters/vietnamese';
import type { Sentence } from '../../../sentence';
import { isEmptyList } from './isEmptyList';

/** `Phụ lục I`, as the words point to an annex; only the number. */
const NUMBERED = /phụ lục\s+(?:số\s+)?([IVXLC]+|\d{1,2})(?![\p{L}\d])/iu;

/** An annex that holds nothing but empty lists: `marker` as printed (`Phụ lục I`), `title`, and whether it is the only annex. */
export interface EmptyAnnex {
  readonly marker: string;
  readonly title: string;
  readonly only: boolean;
}

export function emptyAnnexes(sentences: readonly Sentence[]): readonly EmptyAnnex[] {
  const heads = sentences.filter(({ level }) => level === 'Phụ lục');
  const filled = new Set(sentences.filter(isFilled).map(({ annex }) => annex));
  const listed = new Set(sentences.filter(isEmptyList).map(({ annex }) => annex));
  return heads
    .filter(({ annex }) => listed.has(annex) && !filled.has(annex))
    .map(({ marker, text }) => ({ marker, title: text, only: heads.length === 1 }));
}

function isFilled(sentence: Sentence): boolean {
  const { level } = sentence;
  return level !== 'Phụ lục' && !level.startsWith('Trang ') && !isEmptyList(sentence);
}

/** Whether words that count `noun` and cite an annex mean this one: by its number, else the only one, else by its title. */
export function isMeant({ marker, title, only }: EmptyAnnex, noun: string, text: string): boolean {
  const [, number] = NUMBERED.exec(text) ?? [];
  if (number !== undefined) return sameName(marker, `Phụ lục ${number}`);
  return only || headerKey(title).includes(headerKey(noun));
}

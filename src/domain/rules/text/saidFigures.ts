import type { Row } from '../../entries/entries';
import { readNumber } from '../../number/readNumber';
import type { FigureKey } from '../../sheets/figures';
import { headerKey } from '../../vietnamese';
import { memo } from '../../memo';
import { figureRows } from '../rows/dataRows';
import { maskReferences } from '../../words/references';
import type { Measure } from './measure';
import { SAID_MEASURES } from './saidMeasures';
import { passages } from '../../words/passages';

/** A figure of the office's own, by the words of its Nội dung. */
interface WordedFigure {
  readonly code: string;
  readonly unit: string;
  readonly words: ReadonlySet<string>;
}

/** A number of a sentence with the words on both sides of it. */
interface CountedThing {
  readonly value: number;
  readonly percent: boolean;
  readonly before: string;
  /** Since the last comma, full stop or figure. */
  readonly near: string;
  /** Up to the next one. */
  readonly after: string;
}

const SHIPPED = new Set(SAID_MEASURES.map(({ code }) => code));
const SMALL_WORDS = new Set(
  'đã được các của và trên tại cho số thuộc theo về qua có trong là với để do từ đến khi bị'.split(
    ' ',
  ),
);
/** Long lists of figures beside long reports are not worth the time. */
const MOST_FIGURES = 200;
const FEWEST_WORDS = 2;

/** Figures of the office's own that a sentence names by all their words and by their unit. */
export const saidFigures = memo((facts): readonly Measure[] => {
  const figures = figureRows(facts).slice(0, MOST_FIGURES).flatMap(wordedFigure);
  if (figures.length === 0) return [];
  return passages(facts, 'body').flatMap(({ text, at, subject, generated }) => {
    if (generated || subject === 'plans') return [];
    return countedThings(text).flatMap((thing): Measure[] => {
      const code = meant(thing, figures);
      const cumulative = /lũy kế/u.test(thing.before);
      return code === undefined ? [] : [{ code, value: thing.value, at, cumulative, likely: true }];
    });
  });
});

function wordedFigure({ cells }: Row<FigureKey>): readonly WordedFigure[] {
  const code = cells.code.text.toLowerCase();
  const unit = headerKey(cells.unit.text);
  if (SHIPPED.has(code) || cells.current.meaning.kind !== 'number' || unit === '') return [];
  const words = new Set(wordsOf(cells.content.text).filter((word) => !unit.includes(word)));
  return words.size < FEWEST_WORDS ? [] : [{ code, unit, words }];
}

function wordsOf(text: string): readonly string[] {
  const words = headerKey(text).match(/\p{L}[\p{L}\d]*/gu) ?? [];
  return words.filter((word) => !SMALL_WORDS.has(word));
}

const NUMBER =
  /(?<![\d.,/-])(\d+(?:\.\d{3})*(?:,\d+)?)(?![\d.,]*\s?\/|[.,]?\d)(\s?%|(?=\s+\p{L}))/gu;
/** Other periods and other kinds of figure. */
const OTHERWISE =
  /(?<!\p{L})(?:cùng kỳ|(?:năm|kỳ|tháng|tuần|quý) trước|phấn đấu|mục tiêu|thêm|(?<!đổi )mới|tăng|giảm|trên|hơn|gần|khoảng|còn|thiếu|trong đó|bình quân|mỗi)(?!\p{L})/iu;

function countedThings(text: string): readonly CountedThing[] {
  if (!/\d/u.test(text)) return [];
  const masked = headerKey(maskReferences(text));
  return [...masked.matchAll(NUMBER)].flatMap((match): CountedThing[] => {
    const value = readNumber(match[1] ?? '')?.number;
    const before =
      masked
        .slice(0, match.index)
        .split(/[.!?;]\s/u)
        .at(-1) ?? '';
    const near = before.split(/[,:()\d]/u).at(-1) ?? '';
    const rest = masked.slice(match.index + match[0].length).trim();
    const after = rest.split(/[.,;:()\d]/u)[0] ?? '';
    if (value === undefined || OTHERWISE.test(near) || /^[^.,;]*\//u.test(rest)) return [];
    return [{ value, percent: match[2] !== '', before, near, after }];
  });
}

/** The one figure whose unit follows the number and whose words all stand around it, some of them close by. */
function meant(
  { before, near, after, percent }: CountedThing,
  figures: readonly WordedFigure[],
): string | undefined {
  const around = new Set(wordsOf(`${before} ${after}`));
  const close = new Set(wordsOf(`${near} ${after}`));
  const fitting = figures.flatMap(({ code, unit, words }) => {
    const whole = [...words].every((word) => around.has(word));
    const share = [...words].filter((word) => close.has(word)).length / words.size;
    const counted = percent ? unit === '%' : after === unit || after.startsWith(`${unit} `);
    return whole && counted && share >= 0.5 ? [{ code, share, size: words.size }] : [];
  });
  const [best, second] = fitting.sort((a, b) => b.share - a.share || b.size - a.size);
  return best && best.share === second?.share && best.size === second.size ? undefined : best?.code;
}

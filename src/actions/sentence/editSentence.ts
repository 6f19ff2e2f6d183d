import { assessFacts } from '../../domain/assessFacts';
import type { Facts } from '../../domain/facts';
import type { Change } from '../../domain/findings/finding';
import type { CellValue } from '../../domain/grid';
import { parseAddress } from '../../domain/place';
import type { Place } from '../../domain/place';
import type { PrintedStep } from '../../domain/report/outline/printedStep';
import type { FieldChoice } from '../../domain/report/preview/fieldChoices';
import { fieldChoices } from '../../domain/report/preview/fieldChoices';
import type { MissingFigure } from '../../domain/report/preview/missingFigures';
import { missingFigures } from '../../domain/report/preview/missingFigures';
import { previewRow } from '../../domain/report/preview/previewRow';
import { sameName } from '../../domain/letters/vietnamese';
import type { Outcome } from '../../excel/requests/outcome';
import type { Press } from '../../excel/requests/press';
import { readGrids } from '../../excel/reading/readGrids';
import { readSelection } from '../../excel/reading/readSelection';
import { run } from '../../excel/requests/run';
import type { NamedFigure } from './nameFigures';
import { nameFigures } from './nameFigures';

/** A paragraph of Nội dung, ready to be edited: what stands there, how it prints, what can be put in. */
export interface EditableSentence {
  readonly at: Place;
  /** One-based, as Excel shows it. */
  readonly row: number;
  /** Cấp as typed. */
  readonly level: string;
  readonly text: string;
  /** The paragraphs before and after it. */
  readonly previous?: Place;
  readonly next?: Place;
  readonly figures: readonly NamedFigure[];
  /** How the row prints with this text. */
  readonly print: (text: string) => PrintedStep | undefined;
  /** The figures of Số liệu that this text lacks, to be entered on the spot. */
  readonly missing: (text: string) => readonly MissingFigure[];
  /** What one figure, or two, can be made into. */
  readonly choices: (first: string, second?: string) => readonly FieldChoice[];
  /** What writes this text into the cell. */
  readonly change: (text: string) => Change;
}

/** Where nothing of Nội dung is chosen: nothing, or its first paragraph. */
export type Otherwise = 'none' | 'first';

/** The paragraph whose row is chosen in Nội dung; `undefined` where another sheet or no row of the outline is. */
export async function chosenSentence(
  press: Press = {},
  otherwise: Otherwise = 'none',
): Promise<Outcome<EditableSentence | undefined>> {
  return run(async (context) => {
    const chosen = await readSelection(context);
    const facts = assessFacts(await readGrids(context, press));
    const found = sentenceAt(facts, chosen);
    return found ?? (otherwise === 'first' ? firstSentence(facts) : undefined);
  }, press);
}

function sentenceAt(facts: Facts, chosen: Place): EditableSentence | undefined {
  const { outline } = facts.entries;
  const at = parseAddress(chosen.cell);
  if (!at || !sameName(outline.sheet, chosen.sheet)) return undefined;
  const found = outline.rows.find(({ row }) => row === at.row + 1);
  if (!found || found.cells.content.at.cell === '') return undefined;
  const { content, level } = found.cells;
  const [previous, next] = [neighbour(outline, found.row, -1), neighbour(outline, found.row, 1)];
  const print = (text: string) => previewRow(facts, found.row, text);
  return {
    at: content.at,
    row: found.row,
    level: level.text,
    text: String(content.raw),
    figures: nameFigures(facts),
    ...(previous && { previous }),
    ...(next && { next }),
    print,
    missing: (text) => missingFigures(facts, print(text)?.fields ?? []),
    choices: (first, second) => fieldChoices(facts.figures, first, second),
    change: (text) => written(content.at, content.formula ?? content.raw, text),
  };
}

function firstSentence(facts: Facts): EditableSentence | undefined {
  const [first] = facts.entries.outline.rows;
  return first && sentenceAt(facts, first.cells.content.at);
}

/** The nearest row before or after it that has a paragraph. */
function neighbour(
  { rows }: Facts['entries']['outline'],
  from: number,
  step: 1 | -1,
): Place | undefined {
  const there = rows.filter(
    ({ row, cells: { content } }) => content.at.cell !== '' && (row - from) * step > 0,
  );
  return (step > 0 ? there[0] : there.at(-1))?.cells.content.at;
}

/** As Text, so that a paragraph which begins with a sign stays one. */
function written(at: Place, before: CellValue, after: string): Change {
  return { ...at, before, after, format: '@' };
}

import type { ParagraphBlock } from '../../domain/report/block';
import { PARAGRAPH_STYLE } from '../styles/styleIds';
import { textXml } from '../xml/textXml';
import type { References } from './references';
import { runsXml } from './run';

/** What a paragraph says beside its style: only what no style can know. Lengths in twips. */
export interface Placement {
  /** False lets go what its style keeps. */
  readonly keepNext?: boolean;
  readonly left?: number;
  readonly right?: number;
  readonly hanging?: number;
  /** Level in Word's navigation pane, from 0, where the style does not say it. */
  readonly outline?: number;
}

/** A paragraph around the XML of its runs. */
export function paragraphXml(style: string, runs: string, placement?: Placement): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${placement ? placementXml(placement) : ''}</w:pPr>${runs}</w:p>`;
}

/** A paragraph of plain text. */
export function textParagraph(style: string, text: string, placement?: Placement): string {
  return paragraphXml(style, text && `<w:r>${textXml(text)}</w:r>`, placement);
}

/** A paragraph of the report. */
export function paragraphBlock(
  block: ParagraphBlock,
  references: References,
  placement?: Placement,
): string {
  return paragraphXml(PARAGRAPH_STYLE[block.style], runsXml(block.runs, references), placement);
}

function placementXml({ keepNext, left = 0, right = 0, hanging = 0, outline }: Placement): string {
  const indent = left || right || hanging;
  const hang = hanging ? ` w:hanging="${hanging}"` : '';
  return (
    (keepNext === undefined ? '' : keepNext ? '<w:keepNext/>' : '<w:keepNext w:val="0"/>') +
    (indent ? `<w:ind w:left="${left}" w:right="${right}"${hang}/>` : '') +
    (outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`)
  );
}

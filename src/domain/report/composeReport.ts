import type { Facts } from '../facts';
import type { Block } from './block';
import { chartBlocks } from './compose/chartBlock';
import { attachedLine, reportHeader } from './compose/header';
import { infoTexts } from './compose/infoText';
import { reportLayout } from './compose/layout';
import { paragraphsOf } from './compose/paragraphs';
import { reportForm, type ReportForm } from './form';
import { sectionsOf } from './compose/sections';
import { reportSignature } from './compose/signature';
import { fillInfo } from './fields/fillInfo';
import { controlBlocks } from './record/controlBlocks';
import { figureTitles, recordFigures, runsOf } from './record/recordFigures';
import { periodInWords, unitInWords } from './record/unitAndPeriod';
import type { Report } from './report';
import type { Sentence } from '../sentence';
import { eachInSteps, finish, type Steps } from '../memo/steps';

/** A draft or not; when and from which file, for what the document carries about itself. */
export interface ComposeOptions {
  readonly draft: boolean;
  /** ISO 8601. */
  readonly written?: string;
  readonly workbook?: string;
}

/** Everything that will be printed, as plain data; it prints the same sentences that the check looked at. */
export function composeReport(facts: Facts, options: ComposeOptions): Report {
  return finish(composeSteps(facts, options));
}

/** The same, sentence by sentence. */
export function* composeSteps(facts: Facts, { draft, ...when }: ComposeOptions): Steps<Report> {
  const { entries, outline } = facts;
  const figures = fillInfo(facts.figures);
  const texts = infoTexts(entries, figures);
  const form = reportForm(entries);
  const layout = reportLayout(texts, form);
  const header = reportHeader(entries, texts, form);
  const attached = layout.attachedLine ? attachedLine(entries, texts, form) : undefined;
  const printed = yield* eachInSteps(outline.sentences, (sentence) => ({
    sentence,
    blocks: blocksOf(sentence, facts, attached, form),
  }));
  const title = [header.type, ...header.abstract].join(' ');
  const { printed: controlled, tables, blocks } = controlBlocks(printed, entries);
  yield;
  const runs = [
    ...(header.abstractRuns ?? []).flat(),
    ...runsOf(controlled.flatMap((one) => one.blocks)),
  ];
  yield;
  const recorded = recordFigures(runs, entries, figures);
  yield;
  const titles = figureTitles(recorded, entries, figures);
  yield;
  return {
    title,
    draft,
    layout,
    header,
    ...sectionsOf(controlled),
    signature: reportSignature(texts, form),
    record: {
      unit: unitInWords(entries),
      period: periodInWords(entries),
      ...when,
      draft,
      figures: recorded,
      tables,
      blocks,
    },
    titles,
  };
}

function blocksOf(
  sentence: Sentence,
  facts: Facts,
  attached: string | undefined,
  form: ReportForm,
): readonly Block[] {
  if (sentence.table) return sentence.table.blocks;
  if (sentence.chart) return chartBlocks(sentence.chart, facts);
  return paragraphsOf(sentence, attached, form).map((one) => ({ ...one, at: sentence.at }));
}

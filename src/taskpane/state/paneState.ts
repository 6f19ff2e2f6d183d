import type { CheckResult } from '../../actions/check/checkWorkbook';
import type { ExportResult } from '../../actions/export/exportReport';
import type { Proposal } from '../../actions/template/makeTemplate';
import type { ChangedSinceExport } from '../../domain/report/exported/changedSinceExport';
import type { Fix } from '../../domain/findings/finding';
import type { Verb } from '../../commands/commands';
import type { LastMended } from './lastMended';

/** The pane's three steps bear the names of the ribbon's verbs. */
export type Step = Verb;

/** What a step offers beside its button, each a page of its own. */
export type Tool =
  | 'selfTest'
  | 'next'
  | 'history'
  | 'previous'
  | 'gather'
  | 'whole'
  | 'period'
  | 'sentence'
  | 'addReport'
  | 'report'
  | 'overview'
  | 'help';

/** The last check; `stale` once a cell changed since. */
export interface Checked extends CheckResult {
  readonly stale: boolean;
}

/** The last report handed to the browser. */
export interface Saved extends Extract<ExportResult, { kind: 'written' }> {
  readonly stale: boolean;
}

/** Everything the pane remembers. The workbook is the only store: none of it outlives the pane. */
export interface PaneState {
  readonly step: Step;
  /** Stands in the step's place while it is open. */
  readonly tool: Tool | undefined;
  /** The tool that this one was opened from, to which the way back leads. */
  readonly from: Tool | undefined;
  /** The paragraph (its cell in Nội dung) that Đọc trước was left at. */
  readonly readingAt: string | undefined;
  /** Whether the workbook bears a template; unknown until something was read. */
  readonly templateThere: boolean | undefined;
  readonly profileId: string | undefined;
  /** What Tạo mẫu would do, shown and not yet done; `changed` when the workbook moved on in between. */
  readonly proposal: (Proposal & { readonly changed: boolean }) | undefined;
  /** What Tạo mẫu did; `atFirst` where a cell to be filled in stands selected. */
  readonly made: (Proposal & { readonly atFirst?: boolean }) | undefined;
  /** Step 1 stands open for what the workbook's period gives to say; the guide waits until that is answered. */
  readonly offering: boolean;
  /** The filling guide was asked for: it takes the keyboard once it stands. */
  readonly guided: boolean;
  /** Choosing a template anew although one is there. */
  readonly choosing: boolean;
  readonly check: Checked | undefined;
  /** What the export waits for. */
  readonly question: Exclude<ExportResult, { kind: 'written' }> | undefined;
  readonly saved: Saved | undefined;
  /** For whom the report is written; undefined for the main one. */
  readonly addressee: string | undefined;
  /** Those for whom a report was added while the pane was open: the last check may know nothing of them. */
  readonly added: readonly string[];
  /** What the report exported last, in this pane or an earlier one, no longer says as the workbook does. */
  readonly changed: ChangedSinceExport | undefined;
  /** Fixes shown before → after, not yet applied. */
  readonly fixes: readonly Fix[] | undefined;
  readonly mended: LastMended | undefined;
  /** How often cells have changed while the pane was open: what was read from them is stale by then. */
  readonly edits: number;
  /** Paragraphs typed and not yet written, by their cell: leaving a page loses none. */
  readonly drafts: ReadonlyMap<string, Draft>;
}

/** A paragraph as it was read, and what was typed in its place. */
export interface Draft {
  readonly before: string;
  readonly text: string;
}

export const START: PaneState = {
  step: 'template',
  tool: undefined,
  from: undefined,
  readingAt: undefined,
  templateThere: undefined,
  profileId: undefined,
  proposal: undefined,
  made: undefined,
  offering: false,
  guided: false,
  choosing: false,
  check: undefined,
  question: undefined,
  saved: undefined,
  addressee: undefined,
  added: [],
  changed: undefined,
  fixes: undefined,
  mended: undefined,
  edits: 0,
  drafts: new Map(),
};

/** Changes some of the pane's state, from what it is by then. */
export type Update = (
  change: Partial<PaneState> | ((state: PaneState) => Partial<PaneState>),
) => void;

/** A cell changed: what was found and written before no longer holds for certain, and what was asked of it neither. */
export function outdated({ check, saved, edits }: PaneState): Partial<PaneState> {
  return {
    check: check && { ...check, stale: true },
    saved: saved && { ...saved, stale: true },
    question: undefined,
    edits: edits + 1,
  };
}

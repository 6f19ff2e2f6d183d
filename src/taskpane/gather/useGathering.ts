import { useState } from 'react';
import type { Gathering, GatherResult } from '../../actions/periods/gather';
import type { Outcome, Press } from '../../actions/outcome';
import type { GatherPlan } from '../../domain/periods/gather/gatherPlan';
import type { Mapping, OwnTable } from '../../domain/periods/mapping/mapping';
import type { Choice } from '../../domain/periods/gather/settleConflicts';
import type { Pane } from '../state/usePane';
import { outdated } from '../state/paneState';
import { COPIES_TEXT } from '../parts/copies/copiesText';
import { GATHER_TEXT } from './gatherText';

/** What was read and planned, and what the officer has chosen so far. */
export interface Shown {
  readonly gathering: Gathering;
  readonly plan: GatherPlan;
  readonly choices: ReadonlyMap<string, Choice>;
  /** The workbook changed in between: the plan is a new one. */
  readonly changed: boolean;
}

type Applied = Extract<GatherResult, { kind: 'applied' }>;

/** Gộp số liệu as the page knows it. */
export interface GatheringState {
  readonly shown: Shown | undefined;
  readonly applied: Applied | undefined;
  readonly undone: boolean;
  readonly read: (files: readonly File[]) => Promise<void>;
  /** Own tables on other sheets of the workbook itself. */
  readonly readHere: () => Promise<void>;
  /** The workbook has no such table. */
  readonly noTables: boolean;
  /** Tables of the office's own that are not mapped yet, each once. */
  readonly open: readonly { readonly file?: string; readonly table: OwnTable }[];
  readonly map: (table: OwnTable, mapping: Mapping) => Promise<void>;
  readonly choose: (choices: Shown['choices']) => void;
  /** `copies`: hidden copies of the sheets are kept first. */
  readonly apply: (copies: boolean) => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** Reads the files, plans, carries out what was shown, and takes it back. */
export function useGathering(pane: Pane): GatheringState {
  const [shown, setShown] = useState<Shown>();
  const [applied, setApplied] = useState<Applied>();
  const [undone, setUndone] = useState(false);
  const read = async (files: readonly File[]): Promise<void> => {
    const read = await pane.press('gather', (press) => pane.actions.readSources(files, press));
    if (read) await plan({ main: GATHER_TEXT.main, ...read });
  };
  const plan = async (gathering: Gathering): Promise<void> => {
    const found = await pane.press('gather', (press) =>
      pane.actions.prepareGathering(gathering, press),
    );
    if (!found) return;
    setApplied(undefined);
    setUndone(false);
    setShown({ gathering, plan: found, choices: new Map(), changed: false });
  };
  const apply: GatheringState['apply'] = async (copies) => {
    if (!shown) return;
    const result = await pane.press('gather', (press) => carriedOut(pane, shown, copies, press));
    if (result?.kind === 'changed') setShown({ ...shown, plan: result.plan, changed: true });
    if (result?.kind !== 'applied') return;
    setApplied(result);
    setShown(undefined);
    pane.update(outdated);
  };
  const undo = async (): Promise<void> => {
    if (!applied) return;
    const result = await pane.press('undo', (press) =>
      pane.actions.undoGathering(applied.undo, press),
    );
    if (!result) return;
    setUndone(true);
    pane.update(outdated);
  };
  const choose: GatheringState['choose'] = (choices) => {
    setShown((now) => now && { ...now, choices });
  };
  const map: GatheringState['map'] = async ({ key }, mapping) => {
    if (!shown) return;
    const { gathering } = shown;
    await plan({ ...gathering, mappings: { ...gathering.mappings, [key]: mapping } });
  };
  const verbs = { read, ...useOwnTables(pane, plan), map, choose, apply, undo };
  return { ...verbs, open: openTables(shown), shown, applied, undone };
}

/** Tables of the workbook itself are read, and planned where there are any. */
function useOwnTables(
  pane: Pane,
  plan: (gathering: Gathering) => Promise<void>,
): Pick<GatheringState, 'readHere' | 'noTables'> {
  const [noTables, setNoTables] = useState(false);
  const readHere = async (): Promise<void> => {
    const sources = await pane.press('gather', (press) => pane.actions.readOwnTables(press));
    if (!sources) return;
    setNoTables(sources.length === 0);
    if (sources.length > 0) await plan({ main: GATHER_TEXT.main, sources, unreadable: [] });
  };
  return { readHere, noTables };
}

async function carriedOut(
  { actions }: Pane,
  { plan, gathering, choices }: Shown,
  copies: boolean,
  press: Press,
): Promise<Outcome<GatherResult>> {
  const kept = copies ? await actions.keepCopies(COPIES_TEXT.gather, press) : undefined;
  return kept?.ok === false ? kept : actions.applyGathering(plan, gathering, choices, press);
}

/** Of files that were refused for their own tables. */
function openTables(shown: Shown | undefined): GatheringState['open'] {
  const refused = new Set(shown?.plan.refused.map(({ file }) => file));
  const all = (shown?.gathering.sources ?? [])
    .filter(({ file }) => refused.has(file))
    .flatMap(({ file, own, here }) =>
      (own?.tables ?? []).map((table) => ({ ...(!here && { file }), table })),
    );
  return all.filter(
    ({ table }, index) => all.findIndex((other) => other.table.key === table.key) === index,
  );
}

import type { CheckResult } from '../../../actions/check/checkWorkbook';
import type { ChosenWorkbook } from '../../../actions/chosen/chosenWorkbook';
import type { Mended } from '../../../actions/check/journalled';
import type { Outcome } from '../../../actions/outcome';
import { hasTemplate } from '../../../domain/entries/hasTemplate';
import type { Fix } from '../../../domain/findings/finding';
import type { Place } from '../../../domain/place';
import { ACTIONS, type PaneActions } from '../../paneActions';
import type { FileVerbs } from './loadFileActions';
import { FILE_TEXT } from '../strings';

/** Where the pane keeps the workbook that was chosen, and shows what it cannot jump to. */
export interface FileDesk {
  readonly load: () => Promise<FileVerbs>;
  readonly workbook: () => ChosenWorkbook | undefined;
  readonly put: (workbook: ChosenWorkbook) => void;
  readonly show: (at: Place) => void;
}

/** What Excel's pane presses, over a workbook that was chosen as a file; every change goes into a copy. */
export function fileActions(desk: FileDesk): PaneActions {
  const watchers = new Set<() => void>();
  const put = (workbook: ChosenWorkbook): void => {
    if (workbook === desk.workbook()) return;
    desk.put(workbook);
    for (const changed of watchers) changed();
  };
  return {
    ...ACTIONS,
    editsSentences: () => false,
    imposedProfile: () => Promise.resolve({ ok: true, value: undefined }),
    watchWorkbook: (onChanged) => {
      watchers.add(onChanged);
      const stop = () => {
        watchers.delete(onChanged);
        return Promise.resolve();
      };
      return Promise.resolve({ ok: true, value: { stop } });
    },
    goToFinding: ({ at }) => {
      desk.show(at);
      return Promise.resolve({ ok: true, value: undefined });
    },
    rememberExport: () => Promise.resolve(done(undefined)),
    sinceExport: () => Promise.resolve(done(undefined)),
    ...withoutExcel(),
    ...reading(desk),
    ...mending(desk, put),
    ...settling(desk, put),
    noteReported: () => noteReported(desk),
    ...gathering(desk, put),
  };
}

type Put = (workbook: ChosenWorkbook) => void;

/** What only an open workbook has: a chosen cell, a past of its own, an offer when it opens. */
function withoutExcel() {
  const nothing = () => Promise.resolve(done(undefined));
  return {
    selectedCell: nothing,
    periodOffer: nothing,
    proposeUnit: nothing,
    watchSelectedCell: () => Promise.resolve(done({ stop: () => Promise.resolve() })),
  };
}

function reading({ load, workbook }: FileDesk) {
  return {
    checkWorkbook: () => over(workbook, (chosen) => done(checked(chosen))),
    exportReport: (...[consent, press, addressee]: Parameters<PaneActions['exportReport']>) =>
      over(workbook, async (chosen) =>
        (await load()).exportChosen(chosen, consent, press, addressee),
      ),
    readHistory: () =>
      over(workbook, async (chosen) =>
        done((await load()).historySeries(chosen.assessment.entries)),
      ),
    previewReport: () =>
      over(workbook, async (chosen) => done((await load()).previewChosen(chosen))),
  };
}

function checked({ assessment, counts }: ChosenWorkbook): CheckResult {
  const templateThere = hasTemplate(assessment.entries);
  return { assessment, counts, templateThere, at: new Date() };
}

/** Taking the last fixes back brings back the very workbook that was there before them. */
function mending({ load, workbook }: FileDesk, put: Put) {
  let last: { readonly before: ChosenWorkbook; readonly after: ChosenWorkbook } | undefined;
  const mend = (fixes: readonly Fix[]): Promise<Outcome<Mended>> =>
    over(workbook, async (before) => {
      const { workbook: after, ...mended } = (await load()).mendChosen(before, fixes);
      last = { before, after };
      put(after);
      return done(mended);
    });
  return {
    mendFindings: mend,
    undoMending: async (undo: Mended['undo']): Promise<Outcome<Mended>> => {
      if (!last || last.after !== workbook())
        return mend(undo.map((change) => ({ label: '', certain: true, changes: [change] })));
      put(last.before);
      return done({ changed: undo, refused: [], undo: [] });
    },
  };
}

/** A gathering taken back brings back the very workbook of before, unless something was changed since. */
function gathering({ load, workbook }: FileDesk, put: Put) {
  let last: { readonly before: ChosenWorkbook; readonly after: ChosenWorkbook } | undefined;
  return {
    readSources: async (...args: Parameters<PaneActions['readSources']>) =>
      (await load()).readSources(...args),
    readOwnTables: () =>
      over(workbook, async (chosen) => done((await load()).ownTablesInChosen(chosen))),
    prepareGathering: (...[given]: Parameters<PaneActions['prepareGathering']>) =>
      over(workbook, async (chosen) => done((await load()).planInChosen(chosen, given))),
    applyGathering: (
      ...[shown, given, choices = new Map()]: Parameters<PaneActions['applyGathering']>
    ): ReturnType<PaneActions['applyGathering']> =>
      over(workbook, async (before) => {
        const made = (await load()).gatherInChosen(before, shown, given, choices);
        if (!made.ok) return refused(made.sentence);
        const { workbook: after, plan, changed, refused: left } = made;
        last = { before, after };
        put(after);
        const mended = { changed, refused: left, undo: [] };
        return done({
          kind: 'applied',
          plan,
          mended,
          undo: { cells: changed, rows: [], kept: undefined },
        });
      }),
    undoGathering: (
      ...[{ cells }]: Parameters<PaneActions['undoGathering']>
    ): Promise<Outcome<Mended>> => {
      if (!last || last.after !== workbook())
        return Promise.resolve(refused(FILE_TEXT.changedSince));
      put(last.before);
      return Promise.resolve(done({ changed: cells, refused: [], undo: [] }));
    },
  };
}

/** What was exported stays as it is: only the copy says that it was, where there is one to download. */
async function noteReported({ load, workbook, put }: FileDesk): Promise<Outcome<void>> {
  return over(workbook, async (chosen) => {
    const noted = (await load()).reportedInChosen(chosen, new Date());
    if (noted.ok && noted.workbook !== chosen) put(noted.workbook);
    return done(undefined);
  });
}

function settling({ load, workbook }: FileDesk, put: Put) {
  type Edited = ReturnType<FileVerbs['acceptInChosen']>;
  const settle = (edit: (verbs: FileVerbs, chosen: ChosenWorkbook) => Edited) =>
    over(workbook, async (chosen): Promise<Outcome<void>> => {
      const edited = edit(await load(), chosen);
      if (!edited.ok) return refused(edited.sentence);
      put(edited.workbook);
      return done(undefined);
    });
  return {
    acceptFinding: (...[finding, reason]: Parameters<PaneActions['acceptFinding']>) =>
      settle(({ acceptInChosen }, chosen) => acceptInChosen(chosen, finding, reason)),
    renameSheet: (...[renamed]: Parameters<PaneActions['renameSheet']>) =>
      settle(({ renameInChosen }, chosen) => renameInChosen(chosen, renamed)),
    weighRule: (...[setting]: Parameters<PaneActions['weighRule']>) =>
      settle(({ weighInChosen }, chosen) => weighInChosen(chosen, setting)),
    weighedRules: () =>
      over(workbook, async (chosen) => done((await load()).weighedInChosen(chosen))),
  };
}

async function over<T>(
  workbook: FileDesk['workbook'],
  press: (chosen: ChosenWorkbook) => Outcome<T> | Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const chosen = workbook();
  return chosen ? press(chosen) : refused(FILE_TEXT.noWorkbook);
}

function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

function refused(sentence: string): Outcome<never> {
  return { ok: false, problem: { code: 'unknown', sentence, details: 'file' } };
}

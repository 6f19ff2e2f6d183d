import { useEffect, useMemo, useRef, useState } from 'react';
import type { ChosenWorkbook } from '../../actions/chosen/chosenWorkbook';
import type { Place } from '../../domain/place';
import { saveFile, XLSX } from '../export/saveFile';
import { usePane } from '../state/usePane';
import { fileActions } from './verbs/fileActions';
import { loadFileActions, type FileVerbs } from './verbs/loadFileActions';

/** A chosen workbook, the pane over it, and the row that is shown. */
export type ChosenFile = ReturnType<typeof useChosenFile>;

/** Keeps the chosen workbook for as long as the page is open. */
export function useChosenFile(open: FileVerbs['openChosenWorkbook'] = openInPage) {
  const [workbook, setWorkbook] = useState<ChosenWorkbook>();
  const [problem, setProblem] = useState<string>();
  const [row, setRow] = useState<Place>();
  const chosen = useRef<ChosenWorkbook>(undefined);
  const put = (next: ChosenWorkbook) => {
    chosen.current = next;
    setWorkbook(next);
  };
  const actions = useMemo(() => {
    const desk = { load: loadFileActions, workbook: () => chosen.current, put, show: setRow };
    return fileActions(desk);
  }, []);
  const pane = usePane(actions);
  const read = async (file: File): Promise<void> => {
    const opened = await pane.press('open', async () => ({
      ok: true,
      value: await open(file),
    }));
    if (!opened) return;
    setProblem(opened.ok ? undefined : opened.sentence);
    if (!opened.ok) return;
    put(opened.workbook);
    setRow(undefined);
    pane.update(NOTHING_DONE);
    await pane.check();
  };
  const copy = useCopy(workbook);
  const hideRow = () => {
    setRow(undefined);
  };
  return { workbook, problem, row, pane, read, hideRow, copy };
}

const openInPage: FileVerbs['openChosenWorkbook'] = async (...args) =>
  (await loadFileActions()).openChosenWorkbook(...args);

/** What was found and written belongs to the file chosen before. */
const NOTHING_DONE = {
  step: 'check',
  tool: undefined,
  check: undefined,
  question: undefined,
  saved: undefined,
  fixes: undefined,
  mended: undefined,
} as const;

/** The copy with what was changed here: whether it is downloaded, and its download. */
function useCopy(workbook: ChosenWorkbook | undefined) {
  const [saved, setSaved] = useState<ChosenWorkbook>();
  const isSaved = workbook !== undefined && saved === workbook;
  useWarning(workbook?.edited === true && !isSaved);
  const save = async (): Promise<void> => {
    if (!workbook) return;
    const { name, bytes } = (await loadFileActions()).copyOfChosen(workbook);
    saveFile(name, bytes, XLSX);
    setSaved(workbook);
  };
  return { isSaved, save };
}

/** Leaving the page with changes in it asks first; browsers say it in words of their own. */
function useWarning(edited: boolean): void {
  useEffect(() => {
    if (!edited) return undefined;
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, [edited]);
}

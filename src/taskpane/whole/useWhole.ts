import { useState } from 'react';
import type { Consolidation } from '../../domain/periods/consolidate/planConsolidation';
import { saveFile, XLSX } from '../export/saveFile';
import type { Pane } from '../state/usePane';
import { WHOLE_TEXT } from './wholeText';

/** Nhiều xã thành một as the page knows it. */
export interface WholeState {
  readonly plan: Consolidation | undefined;
  readonly saved: boolean;
  readonly read: (files: readonly File[], units: string) => Promise<void>;
  readonly save: () => Promise<void>;
  readonly report: (annexes: boolean) => Promise<void>;
}

/** Reads the files in threads, keeps what came of them, and hands the workbook and the report to the browser. */
export function useWhole(pane: Pane): WholeState {
  const [plan, setPlan] = useState<Consolidation>();
  const [saved, setSaved] = useState(false);
  const read: WholeState['read'] = async (files, units) => {
    const wanted = { units: units.split(/\r?\n/u) };
    const found = await pane.press('whole', (press) =>
      pane.actions.consolidateFiles(files, wanted, press),
    );
    if (!found) return;
    setPlan(found);
    setSaved(false);
  };
  const hand = (ending: string, bytes: Uint8Array | undefined, type?: string): void => {
    if (!plan || !bytes) return;
    saveFile(`${nameOf(plan)}.${ending}`, bytes, type);
    setSaved(true);
  };
  return {
    plan,
    saved,
    read,
    save: async () => {
      if (plan) hand('xlsx', await pane.press('whole', () => pane.actions.writeWhole(plan)), XLSX);
    },
    report: async (annexes) => {
      if (!plan) return;
      const written = await pane.press('whole', (press) =>
        pane.actions.reportWhole(plan, { annexes }, press),
      );
      hand('docx', written?.bytes);
    },
  };
}

/** `Tong-hop_tuan-15-2026`. */
function nameOf({ period }: Consolidation): string {
  const plain = period
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/giu, 'd')
    .replace(/[^A-Za-z0-9]+/gu, '-');
  return [WHOLE_TEXT.name, plain].filter((part) => part !== '').join('_');
}

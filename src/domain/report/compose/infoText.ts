import type { Entries } from '../../entries/entries';
import type { Figures } from '../../figures/figures';
import type { InfoField } from '../../sheets/info';
import { AS_TYPED, fillText, textOf } from '../fields/fillText';
import type { Run } from '../run';

/** What an item of Thông tin says, its lines filled; nothing where it is empty or absent. */
export interface InfoTexts {
  readonly text: (field: InfoField) => string;
  readonly lines: (field: InfoField) => readonly string[];
  readonly runs: (field: InfoField) => readonly (readonly Run[])[];
}

export function infoTexts({ info }: Entries, figures: Figures): InfoTexts {
  const runs = (field: InfoField): readonly (readonly Run[])[] => {
    const item = info.items.get(field);
    return (item?.lines ?? []).map(
      (line) => fillText(line, item?.entry.at ?? NOWHERE, figures, AS_TYPED).runs,
    );
  };
  const lines = (field: InfoField): readonly string[] => runs(field).map(textOf);
  return { runs, lines, text: (field) => lines(field).join(' ') };
}

const NOWHERE = { sheet: '', cell: '' };

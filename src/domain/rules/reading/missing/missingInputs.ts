import { addTo } from '../../../groupBy';
import type { Entry } from '../../../entries/entry';
import type { Facts } from '../../../facts';
import { figureLabels } from '../../../figures/figureLabels';
import { memo } from '../../../memo/memo';
import { parseAddress, type Place } from '../../../place';
import type { FieldResult } from '../../../sentence';
import { INFO_ITEMS } from '../../../sheets';
import { type InfoField, PERIOD_KINDS, PERIODS_WITH_NUMBER } from '../../../sheets/info';
import { listed } from '../../text/listed';
import { entryOfFigure } from './entryOfFigure';
import { periodOf } from '../../../figures/period/period';
import { sameName } from '../../../letters/vietnamese';
import { infoBlank, infoEntry, infoText } from '../../info/infoItem';

/** A cell that is blank although words of the report need what belongs there. */
export interface MissingInput {
  readonly at: Place;
  /** As the sheet calls it. */
  readonly label: string;
  /** For an item of `Thông tin`. */
  readonly item?: InfoField;
  /** Cells whose fields wait for it. */
  readonly uses: readonly Place[];
}

/** Every figure and item that a field needs and nobody entered, each once, in the order of need. */
export const missingInputs = memo((facts): readonly MissingInput[] => {
  const byName = new Map<string, Place[]>();
  for (const { at, missing = [] } of facts.outline.fields) {
    for (const name of new Set(missing.flatMap((one) => blankInputs(facts, one))))
      addTo(byName, name, at);
  }
  return [...byName].map(([name, uses]) => {
    const item = INFO_ITEMS.find(({ field }) => field === name)?.field;
    return {
      at: facts.figures.byName.get(name)?.at ?? { sheet: facts.entries.info.sheet, cell: '' },
      label: figureLabels(facts.entries).get(name) ?? name,
      ...(item && { item }),
      uses,
    };
  });
});

/** Whether a field fails only for inputs that are reported at their own cells: as blank, or by a reading rule. */
export function isToldAtItsInput(facts: Facts, { missing = [] }: FieldResult): boolean {
  return missing.length > 0 && missing.every((name) => isTold(facts, name));
}

/** `dùng ở Nội dung dòng 15 và 16`. */
export function usesOf({ uses }: MissingInput): string {
  const sheets = [...new Set(uses.map(({ sheet }) => sheet))];
  const places = sheets.map((sheet) => {
    const rows = uses.flatMap((at) => (at.sheet === sheet ? [parseAddress(at.cell)?.row] : []));
    const numbers = [...new Set(rows.flatMap((row) => (row === undefined ? [] : [row + 1])))];
    return `${sheet} dòng ${listed(numbers.map(String), 6)}`;
  });
  return `dùng ở ${listed(places, 4)}`;
}

/** The inputs to blame when a name has no value; none where something was typed that cannot be read. */
function blankInputs(facts: Facts, name: string): readonly string[] {
  if (name === 'ky' || name === 'ky_sau') return periodInputs(facts).blank;
  return isBlank(entryOf(facts, name)) && isInput(facts, name) ? [name] : [];
}

function isTold(facts: Facts, name: string): boolean {
  if (name === 'ky' || name === 'ky_sau') {
    const { blank, unreadable } = periodInputs(facts);
    return blank.length > 0 || unreadable;
  }
  const entry = entryOf(facts, name);
  return isInput(facts, name) && (isBlank(entry) || entry?.meaning.kind === 'unreadable');
}

/** Derived figures are missing only where their whole sheet is. */
function isInput({ figures }: Facts, name: string): boolean {
  return figures.byName.get(name)?.kind !== 'derived';
}

/** A missing column or row is as good as blank. */
function isBlank(entry: Entry | undefined): boolean {
  return entry === undefined || entry.meaning.kind === 'blank';
}

function entryOf(facts: Facts, name: string): Entry | undefined {
  const item = INFO_ITEMS.find(({ field }) => field === name);
  return item ? facts.entries.info.items.get(item.field)?.entry : entryOfFigure(facts, name);
}

/** Why the period has no name: items left blank, or typed so that no period comes of them (KY16, DL09, DL13 say which). */
function periodInputs(facts: Facts): {
  readonly blank: readonly InfoField[];
  readonly unreadable: boolean;
} {
  const kind = PERIOD_KINDS.find((one) => sameName(one, infoText(facts, 'loai_ky')));
  const numbered = kind !== undefined && PERIODS_WITH_NUMBER.includes(kind);
  const needed: readonly InfoField[] = numbered ? ['loai_ky', 'ky_so', 'nam'] : ['loai_ky', 'nam'];
  const unreadable = needed.some((field) => infoEntry(facts, field)?.meaning.kind === 'unreadable');
  const nameless = kind === 'Sơ kết' || kind === 'Đột xuất';
  return {
    blank: nameless ? [] : needed.filter((field) => infoBlank(facts, field)),
    unreadable: unreadable || (numbered && periodOf(facts.entries) === undefined),
  };
}

import type { Assessment } from '../../domain/assess';
import type { Outcome } from '../../excel/requests/outcome';
import { done } from '../../excel/requests/outcome';
import { unitData, type UnitData } from '../../domain/unit/unitData';

/** What this computer keeps of the unit: its data, that it shall keep none, or nothing yet. */
export type UnitMemory = UnitData | 'off' | undefined;

/** The browser's own storage on this computer, as little of it as is needed; nothing of it ever leaves. */
export type UnitStore = Pick<Storage, 'getItem' | 'setItem'>;

const OFF = 'off';

/** Keeps the unit's data for its next workbook, once they are whole; what a person had forgotten stays forgotten. */
export function rememberUnit(
  { entries }: Pick<Assessment, 'entries'>,
  store: () => UnitStore | undefined = browserStore,
): void {
  const unit = unitData(entries);
  if (!unit) return;
  keeping(() => {
    const kept = store();
    if (kept?.getItem(key()) !== OFF) kept?.setItem(key(), JSON.stringify(unit));
  }, undefined);
}

/** Whether this computer may keep the unit's data; off throws away what it has, until it is asked to again. */
export function allowUnitMemory(
  allowed: boolean,
  store: () => UnitStore | undefined = browserStore,
): Promise<Outcome<void>> {
  keeping(() => store()?.setItem(key(), allowed ? '' : OFF), undefined);
  return Promise.resolve(done(undefined));
}

/** What is kept; anything that another version may have left there counts as nothing. */
export function rememberedUnit(store: () => UnitStore | undefined = browserStore): UnitMemory {
  const kept = keeping(() => store()?.getItem(key()), undefined) ?? '';
  return kept === OFF ? kept : parsed(kept);
}

function browserStore(): UnitStore | undefined {
  const { localStorage: store }: { readonly localStorage?: UnitStore } = globalThis;
  return store;
}

/** Storage that is shared between add-ins of one address is parted by Office's own key, where it has one. */
function key(): string {
  const window: { readonly Office?: { readonly context?: Partial<Office.Context> } } = globalThis;
  return `${window.Office?.context?.partitionKey ?? ''}bao-cao-57.unit`;
}

function parsed(kept: string): UnitData | undefined {
  try {
    const found: unknown = JSON.parse(kept);
    return isUnit(found) ? found : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isUnit(found: unknown): found is UnitData {
  if (typeof found !== 'object' || found === null || !('ten_don_vi' in found)) return false;
  return Object.values(found).every((text) => typeof text === 'string');
}

/** A browser that keeps nothing (a private window, a policy, a full store) is no failure: all is typed as before. */
function keeping<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof DOMException) return otherwise;
    throw error;
  }
}

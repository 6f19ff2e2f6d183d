import type { Change } from '../../domain/findings/finding';
import type { CellValue } from '../../domain/grid';
import type { FixState, FoundCell } from '../../domain/fixes/fixState';
import { takeBack } from '../../domain/fixes/takeBack';

/**
 * What a press changed, request by request: written down before each is sent, so that whatever was done can be taken
 * back also when Excel breaks off half-way.
 */
export class Journal {
  private readonly done: { readonly cell: FoundCell; readonly kept: CellValue }[] = [];
  private open: readonly FixState[] = [];
  private readonly together = new Map<Change, string>();

  /** The fixes of the request that is about to be sent. */
  begin(fixes: readonly FixState[]): void {
    this.open = fixes;
    for (const state of fixes) {
      const name = nameOf(state);
      if (name === undefined) continue;
      for (const change of state.fix.changes) this.together.set(change, name);
    }
  }

  /** The request was answered; formulas as Excel keeps them. */
  finish(formulas: ReadonlyMap<Change, CellValue> = new Map()): void {
    for (const cell of this.open.flatMap(written))
      this.done.push({ cell, kept: formulas.get(cell.change) ?? cell.change.after });
    this.open = [];
  }

  /** Fixes of the request that was not answered: nobody knows yet whether it was carried out. */
  get unsettled(): readonly FixState[] {
    return this.open;
  }

  /** What became of them: only these were made. */
  settle(made: readonly FixState[]): void {
    this.open = made;
    this.finish();
  }

  get changed(): readonly Change[] {
    return this.done.map(({ cell }) => cell.change);
  }

  /** The changes that take everything back, those of an unanswered request too. */
  get undo(): readonly Change[] {
    const open = this.open.flatMap(written).map((cell) => ({ cell, kept: cell.change.after }));
    const all = [...this.done, ...open];
    const kept = new Map(all.map((one) => [one.cell.change, one.kept]));
    return takeBack(
      all.map(({ cell }) => cell),
      (change) => kept.get(change) ?? change.after,
      (change) => this.together.get(change),
    );
  }
}

/** One name for all changes of a fix that has several. */
function nameOf({ fix: { changes } }: FixState): string | undefined {
  if (changes.length < 2) return undefined;
  return changes.map(({ sheet, cell }) => `${sheet}!${cell}`).join(' ');
}

function written({ cells }: FixState): readonly FoundCell[] {
  return cells.filter(({ made }) => !made);
}

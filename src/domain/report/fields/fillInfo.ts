import type { Entries } from '../../entries/entries';
import type { Figure, Figures } from '../../figures/figures';
import type { Place } from '../../place';
import type { FieldResult } from '../../sentence';
import { AS_TYPED, fillText, textOf } from './fillText';

/** Items of Thông tin may quote each other this deep. */
const MOST_PASSES = 5;
const NOWHERE: Place = { sheet: '', cell: '' };

/** The figures with the fields inside items of Thông tin filled, so that `{{trich_yeu}}` prints finished words. */
export function fillInfo(figures: Figures): Figures {
  let filled = figures;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const open = [...filled.byName.values()].filter(hasField);
    if (open.length === 0) return filled;
    const byName = new Map(filled.byName);
    for (const figure of open) byName.set(figure.name, finished(figure, filled));
    filled = { ...filled, byName };
  }
  return filled;
}

/** Every `{{…}}` in Thông tin and what became of it. */
export function infoFields(entries: Entries, figures: Figures): readonly FieldResult[] {
  const items = [...entries.info.items.values()].filter(({ entry }) => entry.text.includes('{{'));
  return items.flatMap(
    ({ field, entry }) => fillText(entry.text, entry.at, without(field, figures), AS_TYPED).fields,
  );
}

function hasField(figure: Figure): boolean {
  return figure.kind === 'info' && (figure.text?.includes('{{') ?? false);
}

function finished(figure: Figure, figures: Figures): Figure {
  const text = textOf(
    fillText(figure.text ?? '', NOWHERE, without(figure.name, figures), AS_TYPED).runs,
  );
  return { ...figure, text };
}

/** An item cannot quote itself. */
function without(name: string, figures: Figures): Figures {
  const byName = new Map(figures.byName);
  byName.delete(name);
  return { ...figures, byName };
}

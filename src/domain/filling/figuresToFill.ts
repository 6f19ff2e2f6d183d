import { CUMULATIVE_ENDING, PREVIOUS_ENDING } from '../contract';
import type { Facts } from '../facts';
import type { Entry } from '../entries/entry';
import { figureCode } from '../figures/figureCode';
import { fillingPart, type EmptyCell, type FillingPart } from './fillingPart';
import { usedNames } from './usedNames';

/** Figures that the report prints or reckons with; last period's only once any of them is entered. */
export function figuresToFill(facts: Facts): FillingPart {
  const { figures } = facts.entries;
  const used = usedNames(facts);
  const compared = figures.rows.some(({ cells }) => cells.previous.text !== '');
  const seen = new Set<string>();
  const asked = figures.rows.flatMap(({ cells }) => {
    const name = figureCode(cells.code.text);
    if (name === '' || seen.has(name)) return [];
    seen.add(name);
    const label = cells.content.text;
    return [
      ...(used.has(name) ? [{ label, entry: cells.current }] : []),
      ...(used.has(`${name}${CUMULATIVE_ENDING}`)
        ? [{ label: `${label}, lũy kế`, entry: cells.cumulative }]
        : []),
      ...(compared && used.has(`${name}${PREVIOUS_ENDING}`)
        ? [{ label: `${label}, kỳ trước`, entry: cells.previous }]
        : []),
    ];
  });
  const there = asked.filter(({ entry }) => entry.at.cell !== '');
  return fillingPart(figures.sheet, there.length, there.flatMap(emptyCell));
}

function emptyCell({
  label,
  entry,
}: {
  readonly label: string;
  readonly entry: Entry;
}): readonly EmptyCell[] {
  return entry.text === '' ? [{ at: entry.at, label }] : [];
}

import type { Figure } from '../figures/figures';

/** False for a known name whose cell is still empty. */
export function isEntered(figure: Figure | undefined): figure is Figure {
  return figure?.text !== undefined || figure?.value !== undefined;
}

import type { Pane } from '../frame/openPane';
import { element, list } from './elements';

/** The lists of the bar that are about the pane: how wide it is, and in which of Office's themes it stands. */
export function followChoices(pane: () => Pane | null): void {
  list('width').addEventListener('change', () => {
    element('pane').style.width = `${list('width').value}px`;
  });
  list('theme').addEventListener('change', () => {
    pane()?.dress(chosenTheme());
  });
}

/** The theme that is chosen. */
export function chosenTheme(): 'light' | 'dark' {
  return list('theme').value === 'dark' ? 'dark' : 'light';
}

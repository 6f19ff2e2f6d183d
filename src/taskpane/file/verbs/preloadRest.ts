import { loadChecked } from '../../check/loadChecked';
import { loadAddresseeChoice } from '../../export/loadAddresseeChoice';
import { ACTIONS, loadWhole } from '../../paneActions';
import { PAGES } from '../../tools/pages';
import { loadFileActions } from './loadFileActions';

/** Fetches what is loaded later as a rule, once the page stands, so that it goes on when the network is gone. */
export function preloadRest(): void {
  const parts = [
    loadFileActions().then(({ loadWriter }) => loadWriter()),
    ACTIONS.rules(),
    loadChecked(),
    loadAddresseeChoice(),
    PAGES.report(),
    PAGES.overview(),
    PAGES.gather(),
    PAGES.whole(),
    loadWhole(),
  ];
  // Whatever is missing is asked for again when it is pressed, and said then.
  for (const part of parts) part.catch(() => undefined);
}

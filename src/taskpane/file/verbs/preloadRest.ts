import { loadChecked } from '../../check/loadChecked';
import { loadAddresseeChoice } from '../../export/loadAddresseeChoice';
import { ACTIONS } from '../../paneActions';
import { loadFileActions } from './loadFileActions';

/** Fetches what is loaded later as a rule, once the page stands, so that it goes on when the network is gone. */
export function preloadRest(): void {
  const parts = [
    loadFileActions().then(({ loadWriter }) => loadWriter()),
    ACTIONS.rules(),
    loadChecked(),
    loadAddresseeChoice(),
    import('../../tools/report/ReportPage'),
    import('../../tools/OverviewPage'),
    import('../../gather/GatherPage'),
    import('../../whole/WholePage'),
    import(/* webpackChunkName: "whole" */ '../../../actions/consolidate/consolidateFiles'),
  ];
  // Whatever is missing is asked for again when it is pressed, and said then.
  for (const part of parts) part.catch(() => undefined);
}

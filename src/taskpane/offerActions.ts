/** What the pane says first of a workbook that has a template: in a piece of its own, without rules or report. */
export { periodOffer } from '../actions/periods/periodOffer';

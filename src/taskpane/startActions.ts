/** What the pane asks as it opens, in a small piece of the bundle: all else follows at the first press. */
export { imposedProfile } from '../actions/template/imposedProfile';
export { PROFILE_NAMES } from '../domain/profiles/profileNames';
export { sinceExport } from '../actions/export/sinceExport';
export { selectedCell, watchSelectedCell, watchWorkbook } from '../actions/watchWorkbook';

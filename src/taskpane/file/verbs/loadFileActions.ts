import type * as Loaded from './loadedFileActions';

/** What can be done with a chosen file. */
export type FileVerbs = typeof Loaded;

/** Loaded once: when first needed, or before, so that the page goes on without network. */
export function loadFileActions(): Promise<FileVerbs> {
  return import(/* webpackChunkName: "file" */ './loadedFileActions');
}

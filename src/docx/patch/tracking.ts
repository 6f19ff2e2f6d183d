import type { Ids } from './ids';

const AUTHOR = 'Báo cáo 57';

/** How changes are marked while a person tracks them. */
export interface Tracking {
  readonly deleted: (run: string) => string;
  readonly inserted: (run: string) => string;
  /** Inside a row's properties. */
  readonly row: (kind: 'ins' | 'del') => string;
}

/** Marks of changes made at a time (ISO 8601). */
export function tracking(ids: Ids, at: string): Tracking {
  const attributes = (): string =>
    ` w:id="${ids.next()}" w:author="${AUTHOR}" w:date="${at.replace(/\.\d+/, '')}"`;
  return {
    deleted: (run) => `<w:del${attributes()}>${asDeleted(run)}</w:del>`,
    inserted: (run) => `<w:ins${attributes()}>${run}</w:ins>`,
    row: (kind) => `<w:${kind}${attributes()}/>`,
  };
}

function asDeleted(run: string): string {
  return run.replace(/<w:t(?=[\s>/])/g, '<w:delText').replaceAll('</w:t>', '</w:delText>');
}

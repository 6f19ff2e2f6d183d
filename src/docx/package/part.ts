/** A relationship from a part to another, as in `_rels/….rels`. */
export interface Relationship {
  readonly id: string;
  /** Last segment of the relationship's type, such as `styles`, or a whole address. */
  readonly type: string;
  /** Path from the folder of the part that refers. */
  readonly target: string;
}

/** A file of the package, its type, and what it refers to. */
export interface Part {
  /** Path inside the package, without a leading slash. */
  readonly path: string;
  readonly contentType: string;
  readonly content: string | Uint8Array;
  readonly relationships?: readonly Relationship[];
}

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

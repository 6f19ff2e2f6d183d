/** A stretch of the document's XML and what takes its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A stretch of XML with the edits that lie wholly inside it carried out. */
export function edited(
  xml: string,
  edits: readonly Edit[],
  start = 0,
  end: number = xml.length,
): string {
  const inside = edits.filter((edit) => edit.start >= start && edit.end <= end);
  const ordered = outermost([...inside].sort(byPlace));
  const pieces: string[] = [];
  let at = start;
  for (const edit of ordered) {
    pieces.push(xml.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return pieces.join('') + xml.slice(at, end);
}

/** From left to right; at one place what is put in comes first, then the longer stretch. */
function byPlace(one: Edit, other: Edit): number {
  const inserts = Number(other.start === other.end) - Number(one.start === one.end);
  return one.start - other.start || inserts || other.end - one.end;
}

/** An edit of a whole has taken those of its parts along. */
function outermost(ordered: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = [];
  let end = -1;
  for (const edit of ordered) {
    if (edit.start < end) continue;
    kept.push(edit);
    end = Math.max(end, edit.end);
  }
  return kept;
}

/** A change that cannot be written into the file; `sentence` says so in Vietnamese. */
export class UnpatchableXlsx extends Error {
  override readonly name = 'UnpatchableXlsx';

  constructor(readonly sentence: string) {
    super(sentence);
  }
}

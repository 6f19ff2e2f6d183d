/**
 * The hyphens of a document's code (`57-NQ/TW`, `05/BC-UBND`, `30/2020/NĐ-CP`), of which one side ends or begins in a
 * capital and the other in a capital or a digit. A line may not end at them.
 */
export const CODE_HYPHEN = /(?<=\p{Lu})-(?=[\p{Lu}\d])|(?<=\d)-(?=\p{Lu})/u;

/** Whether the hyphen at an index stands inside a code. */
export function isCodeHyphen(text: string, at: number): boolean {
  return CODE_HYPHEN.test(text.slice(Math.max(0, at - 1), at + 2));
}

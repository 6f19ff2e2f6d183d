/** Guidance of a template: words, or only dots, in square brackets, wide ones too. `[x]` and `[1]` are none. */
export const GUIDANCE =
  /[[［][^[\]［］\n]*\p{L}[^[\]［］\n]*\p{L}[^[\]［］\n]*[\]］]|[[［]\s*(?:…|\.{3,})\s*[\]］]/gu;

/** Whether guidance may begin in a text. */
export function opensBracket(text: string): boolean {
  return text.includes('[') || text.includes('［');
}

/** The first guidance in a text, with its brackets. */
export function guidanceIn(text: string): string | undefined {
  return text.match(GUIDANCE)?.[0];
}

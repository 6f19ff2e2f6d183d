/** Guidance of a template: words, or only dots, in square brackets. `[x]` and `[1]` are none. */
export const GUIDANCE = /\[[^[\]\n]*\p{L}[^[\]\n]*\p{L}[^[\]\n]*\]|\[\s*(?:…|\.{3,})\s*\]/gu;

/** The first guidance in a text, with its brackets. */
export function guidanceIn(text: string): string | undefined {
  return text.match(GUIDANCE)?.[0];
}

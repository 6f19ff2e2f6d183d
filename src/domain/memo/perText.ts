/** So many letters of texts are remembered for each reading; beyond, all are forgotten at once. */
const MOST_LETTERS = 4_000_000;

/**
 * What is read out of a text, once for all rules that ask and all cells that say the same. `compute` depends on nothing
 * but the text, and nobody changes what it gives.
 */
export function perText<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  let letters = 0;
  return (text) => {
    const hit = known.get(text);
    if (hit) return hit.value;
    const value = compute(text);
    letters += text.length + 16;
    if (letters > MOST_LETTERS) {
      known.clear();
      letters = text.length + 16;
    }
    known.set(text, { value });
    return value;
  };
}

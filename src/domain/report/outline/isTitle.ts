/** A full stop (not an ellipsis), a semicolon, or a colon with text after it (not in `8:30` or `https://`). */
const SENTENCE = /(?<!\.)\.(?=\s|$)|;|:(?!\/\/|\d)(?=\s*\S)/;

/** True where a `1`, `1.1`, `1.1.1` or `a` is only a title and so prints bold. */
export function isTitle(text: string): boolean {
  return text.trim() !== '' && !SENTENCE.test(text.trim());
}

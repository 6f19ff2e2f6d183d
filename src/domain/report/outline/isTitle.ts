/** A full stop (not an ellipsis) or a semicolon. */
const SENTENCE = /(?<!\.)\.(?=\s|$)|;/;
/** A colon with text after it (not in `8:30` or `https://`); what is counted there is said, not entitled. */
const TOLD = /:(?!\/\/|\d)(?=\s*\S)/;
const COUNTED = /:.*\d/s;

/**
 * True where a `1`, `1.1`, `1.1.1` or `a` is only a title and so prints bold. What has a colon within is one where it
 * leads what stands below: `Kinh tế số: thủy sản`, but `Hợp tác quốc tế: Không có`.
 */
export function isTitle(text: string, leads = false): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || SENTENCE.test(trimmed)) return false;
  return !TOLD.test(trimmed) || (leads && !COUNTED.test(trimmed));
}

/** A text as Word gives it, in signs of everybody else: hyphens that keep a code together are hyphens, optional ones nothing. */
export function plainText(text: string): string {
  return text
    .replaceAll('\u001e', '-')
    .replaceAll('\u001f', '')
    .replace(/[\v\r]/g, '\n');
}

import { decodeXml } from './text';

/** An attribute's value with entities resolved. A name without prefix finds a prefixed one too: `id` finds `r:id`. */
export function attribute(tag: string, name: string): string | undefined {
  let found: string | undefined;
  eachAttribute(tag, (key, value) => {
    if (
      key === name ||
      (found === undefined && key.endsWith(`:${name}`) && !key.startsWith('xmlns'))
    )
      found = value;
  });
  return found === undefined ? undefined : decodeXml(found);
}

/** All attributes of a tag, values as written. */
export function eachAttribute(
  tag: string,
  take: (name: string, value: string, start: number, end: number) => void,
): void {
  let at = tag.search(/[\s/>]/);
  while (at >= 0 && at < tag.length) {
    const equals = tag.indexOf('=', at);
    if (equals < 0) return;
    let open = equals + 1;
    while (isBlank(tag.charCodeAt(open))) open += 1;
    const close = tag.indexOf(tag.charAt(open), open + 1);
    if (close < 0) return;
    const named = tag.slice(at, equals);
    const name = named.trim();
    take(name, tag.slice(open + 1, close), at + named.length - named.trimStart().length, close + 1);
    at = close + 1;
  }
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

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

/** The tag with an attribute set anew, or taken away where `value` is undefined; all others stay as they are. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  let span: readonly [number, number] | undefined;
  eachAttribute(tag, (key, _, start, end) => {
    if (key === name) span = [start, end];
  });
  const made = value === undefined ? '' : `${name}="${value}"`;
  if (span) {
    const [start, end] = span;
    return tag.slice(0, made === '' ? start - 1 : start) + made + tag.slice(end);
  }
  if (made === '') return tag;
  const end = tag.endsWith('/>') ? tag.length - 2 : tag.length - 1;
  return `${tag.slice(0, end).trimEnd()} ${made}${tag.slice(end)}`;
}

/** Programs write truth as `1` or as `true`. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

import type { IncomingMessage } from 'node:http';

/** This machine's own names, whatever the port: a page elsewhere may have its own name point here. */
const OWN_NAME = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/iu;

/** The path that is asked for; `undefined` under another host's name, or where its escapes say nothing (`/%`). */
export function requestPath({
  url = '/',
  headers,
}: Pick<IncomingMessage, 'url' | 'headers'>): string | undefined {
  if (!OWN_NAME.test(headers.host ?? '')) return undefined;
  try {
    return decodeURIComponent(url.split('?')[0] ?? '/');
  } catch {
    return undefined;
  }
}

/** The little of a browser window that the client asks for while it is evaluated in plain Node. */
export function installWindow(bridge: object): void {
  const globals = globalThis as unknown as Record<string, unknown>;
  globals.window ??= globalThis;
  globals.self ??= globalThis;
  (globals.window as Record<string, unknown>)._richApiNativeBridge = bridge;
  globals._richApiNativeBridge = bridge;
  define('document', newDocument());
  define('location', {
    href: 'https://localhost/',
    search: '',
    hash: '',
    protocol: 'https:',
    host: 'localhost',
  });
  define('navigator', { userAgent: 'Node', language: 'vi-VN', platform: 'Linux' });
  define('sessionStorage', newStorage());
  define('localStorage', newStorage());
}

function define(name: string, value: unknown): void {
  const globals = globalThis as unknown as Record<string, unknown>;
  if (globals[name] === undefined)
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

function newDocument(): object {
  const element = (): object => ({
    style: {},
    setAttribute: nothing,
    appendChild: nothing,
    getAttribute: () => null,
  });
  return {
    createElement: element,
    getElementsByTagName: () => [],
    getElementById: () => null,
    addEventListener: nothing,
    documentElement: element(),
    body: element(),
    URL: 'https://localhost/',
    cookie: '',
  };
}

function newStorage(): object {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

function nothing(): void {
  return undefined;
}

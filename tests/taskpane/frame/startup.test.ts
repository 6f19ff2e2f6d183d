/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.join(__dirname, '../../..');
const script = readFileSync(path.join(root, 'assets/startup.js'), 'utf8');
const page = readFileSync(path.join(root, 'src/taskpane/taskpane.html'), 'utf8');

/** Opens the page's body and runs the script as a browser with this name would. */
function start(userAgent: string): void {
  document.body.innerHTML = page.slice(
    page.indexOf('<body>') + '<body>'.length,
    page.indexOf('</body>'),
  );
  jest.spyOn(window.navigator, 'userAgent', 'get').mockReturnValue(userAgent);
  window.eval(script);
}

const title = () => document.getElementById('splash-title')?.textContent;
const text = () => document.getElementById('splash-text')?.textContent;

beforeEach(() => {
  delete document.documentElement.dataset['office'];
  jest.useFakeTimers();
});

const WEBVIEW2 =
  'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0';

const office = () => document.documentElement.dataset['office'];

/** What the browser tells of the script that the page has for office.js. */
function hear(kind: 'load' | 'error'): void {
  const element = document.createElement('script');
  element.id = 'office-js';
  document.body.append(element);
  element.dispatchEvent(new Event(kind));
}

test('while office.js is on its way the splash just waits', () => {
  start(WEBVIEW2);
  jest.advanceTimersByTime(9_900);
  expect(office()).toBeUndefined();
  expect(title()).toBe('Báo cáo 57');
});

test.each([
  ['came', 'load', 'loaded'],
  ['was refused', 'error', 'failed'],
] as const)('that office.js %s is written on the page and told', (_, kind, state) => {
  const heard = jest.fn();
  start(WEBVIEW2);
  document.addEventListener('office', heard);
  hear(kind);
  expect(office()).toBe(state);
  expect(heard).toHaveBeenCalled();
  document.removeEventListener('office', heard);
});

test('after ten seconds without an answer it is late, and the page may work on files', () => {
  start(WEBVIEW2);
  jest.advanceTimersByTime(10_100);
  expect(office()).toBe('late');
  expect(title()).toBe('Báo cáo 57');
});

test('a page that is not there after twenty seconds says so and what to do', () => {
  start(WEBVIEW2);
  jest.advanceTimersByTime(20_100);
  expect(title()).toBe('Báo cáo 57 chưa mở được');
  expect(text()).toMatch(/kiểm tra mạng hoặc tường lửa/);
  expect(document.getElementById('splash')?.getAttribute('role')).toBe('alert');
});

test('once the pane has taken the splash away nothing is said any more', () => {
  start(WEBVIEW2);
  document.getElementById('splash')?.remove();
  expect(() => {
    jest.advanceTimersByTime(20_100);
  }).not.toThrow();
  expect(document.body.textContent).not.toContain('chưa mở được');
});

test.each([
  ['Internet Explorer', 'Mozilla/5.0 (Windows NT 10.0; Trident/7.0; rv:11.0) like Gecko'],
  ['the first Edge', 'Mozilla/5.0 (Windows NT 10.0) Chrome/64.0 Safari/537.36 Edge/17.17134'],
])('an Office that shows panes with %s is told at once what it needs', (_, userAgent) => {
  start(userAgent);
  expect(title()).toBe('Phiên bản Excel này quá cũ');
  expect(text()).toMatch(/Excel 2021/);
  expect(text()).toMatch(/mở trang này bằng Chrome, Edge hoặc Firefox để làm việc với tệp: http/);
});

test('the script is plain ES5, which is all that Internet Explorer understands', () => {
  const source = ts.createSourceFile('startup.js', script, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const name = ts.SyntaxKind[node.kind];
    const modern =
      ts.isArrowFunction(node) ||
      ts.isTemplateLiteral(node) ||
      ts.isClassDeclaration(node) ||
      ts.isSpreadElement(node) ||
      ts.isAwaitExpression(node) ||
      (ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) !== 0);
    if (modern) found.push(name);
    ts.forEachChild(node, visit);
  };
  visit(source);
  expect(found).toEqual([]);
});

test('the page loads the script before office.js, and office.js in its head, waiting for neither', () => {
  const head = page.slice(0, page.indexOf('</head>'));
  expect(head.indexOf('startup.js')).toBeGreaterThan(0);
  expect(head.indexOf('officeJs')).toBeGreaterThan(head.indexOf('startup.js'));
  expect(head).toMatch(/<script id="office-js" async /);
});

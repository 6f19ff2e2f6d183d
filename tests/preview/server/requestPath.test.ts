import { requestPath } from '../../../src/preview/server/requestPath';

const asked = (url: string, host = 'localhost:3000') => requestPath({ url, headers: { host } });

test('a path is read without its question', () => {
  expect(asked('/examples/k%C3%A9.xlsx?a=1')).toBe('/examples/ké.xlsx');
  expect(asked('/', '127.0.0.1:8080')).toBe('/');
  expect(asked('/', '[::1]')).toBe('/');
});

test('an address that says nothing is none, and kills nobody', () => {
  expect(asked('/%')).toBeUndefined();
  expect(asked('/%C3')).toBeUndefined();
});

test('only this machine’s own names are served', () => {
  for (const host of ['evil.example', 'localhost.evil.example', '10.0.0.5:3000', ''])
    expect(asked('/', host)).toBeUndefined();
});

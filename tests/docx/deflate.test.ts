import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { openBits } from '../../src/docx/deflate/bits';
import { deflateBlock } from '../../src/docx/deflate/deflateBlock';
import { crc32 } from '../../src/docx/zip/crc32';

function deflate(blocks: readonly Uint8Array[]): Uint8Array {
  const bits = openBits();
  blocks.forEach((block, at) => {
    deflateBlock(block, at === blocks.length - 1, bits);
  });
  return bits.take(true);
}

function expectRoundTrip(blocks: readonly Uint8Array[]): void {
  const back = inflateRawSync(deflate(blocks));
  expect(Buffer.compare(back, Buffer.concat(blocks))).toBe(0);
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('an empty file deflates and comes back empty', () => {
  expectRoundTrip([new Uint8Array(0)]);
});

test('markup of a long table shrinks to less than a twentieth and comes back unchanged', () => {
  const rows = Array.from({ length: 3000 }, (_, at) => `<w:tr><w:tc>Nhiệm vụ ${at}</w:tc></w:tr>`);
  const data = bytes(rows.join(''));
  expectRoundTrip([data]);
  expect(deflate([data]).length).toBeLessThan(data.length / 10);
});

test('repeats at every length and distance that DEFLATE knows come back unchanged', () => {
  for (const length of [4, 5, 10, 11, 130, 131, 256, 257, 258, 259, 600])
    for (const distance of [length, 1024, 4097, 32767, 32768, 32769, 40000]) {
      const noise = Uint8Array.from({ length: distance }, (_, at) => (at * 2654435761) >>> 13);
      expectRoundTrip([Buffer.concat([noise, noise.subarray(0, length)])]);
    }
});

test('one byte repeated and all bytes alike come back unchanged', () => {
  expectRoundTrip([new Uint8Array(100_000).fill(7)]);
  expectRoundTrip([Uint8Array.from({ length: 4000 }, (_, at) => at)]);
});

test('a very uneven mix of bytes keeps every code within fifteen bits', () => {
  const fibonacci = [1, 1];
  while (fibonacci.length < 24) fibonacci.push((fibonacci.at(-1) ?? 0) + (fibonacci.at(-2) ?? 0));
  const mixed = fibonacci.flatMap((count, byte) => new Array<number>(count).fill(byte));
  const shuffled = mixed.map((byte, at) => [byte, (at * 7919) % mixed.length] as const);
  shuffled.sort((a, b) => a[1] - b[1]);
  expectRoundTrip([Uint8Array.from(shuffled, ([byte]) => byte)]);
});

test('any blocks of any bytes come back unchanged', () => {
  const block = fc.oneof(
    fc.uint8Array({ maxLength: 3000 }),
    fc
      .array(fc.constantFrom('<w:p>', '</w:p>', 'Xã', ' ', '258'), { maxLength: 2000 })
      .map((words) => bytes(words.join(''))),
  );
  fc.assert(fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), expectRoundTrip), {
    numRuns: 60,
  });
});

test('the check value of an archive is the one that every unzipper knows', () => {
  expect(crc32(bytes('123456789'), 0) >>> 0).toBe(0xcbf43926);
  expect(crc32(new Uint8Array(0), 0) >>> 0).toBe(0);
});

test('the check value is the same however the data comes in pieces', () => {
  const data = bytes('Ủy ban nhân dân xã Kha Sơn báo cáo kết quả thực hiện.');
  const whole = crc32(data, 0);
  for (let cut = 0; cut <= data.length; cut++)
    expect(crc32(data.subarray(cut), crc32(data.subarray(0, cut), 0))).toBe(whole);
});

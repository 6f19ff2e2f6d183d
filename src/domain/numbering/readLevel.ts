import { clip } from '../letters/clipped';
import type { Entry } from '../entries/entry';
import { LEVELS, type Level } from '../sheets/outline';
import { headerKey } from '../letters/vietnamese';
import { markerText } from './markerText';
import { nearestName } from '../expression/nearestName';

/** `problem` is there when the cell is not of the list; the row still prints, as the level it most likely means. */
export interface ReadLevel {
  readonly level: Level;
  readonly problem?: string;
}

const BY_KEY = new Map<string, Level>([
  ...LEVELS.map((level): [string, Level] => [headerKey(level), level]),
  ...['–', '—', '−', '•'].map((dash): [string, Level] => [dash, '-']),
  ['+danh sách', '+ Danh sách'],
]);

/** Shapes of a marker typed where its level should stand. */
const SHAPES: readonly (readonly [RegExp, Level])[] = [
  [/^phần /, 'Phần'],
  [/^phụ lục /, 'Phụ lục'],
  [/^\d+\.\d+\.\d+$/, '1.1.1'],
  [/^\d+\.\d+$/, '1.1'],
  [/^\d+$/, '1'],
  [/^\(\d+\)$/, '(1)'],
  [/^(?:[ivxlc]{2,}|v|x)$/, 'I'],
  [/^\p{L}$/u, 'a'],
];

/** Four numbers and more. */
const TOO_DEEP = /^\d+(?:\.\d+){3,}\.?$/;

/** Cấp of an outline row. */
export function readLevel(entry: Entry): ReadLevel {
  const typed = markerText(entry);
  const key = headerKey(typed);
  const level = BY_KEY.get(key) ?? BY_KEY.get(key.replace(/(?<=^[^(]+)[.)]$/, ''));
  if (level) return { level };
  if (key === '') return { level: 'Đoạn', problem: 'chưa chọn Cấp cho dòng này' };
  if (TOO_DEEP.test(key))
    return {
      level: '1.1.1',
      problem: `không có Cấp “${clip(typed)}”; sâu nhất là “1.1.1”: chọn “1.1.1” rồi ghi số muốn in ở cột Số`,
    };
  const meant =
    SHAPES.find(([shape]) => shape.test(key.replace(/[.)]$/, '')) || shape.test(key))?.[1] ??
    near(key);
  const hint = meant ? `; có phải “${meant}”?` : '';
  return { level: meant ?? 'Đoạn', problem: `không có Cấp “${clip(typed)}”${hint}` };
}

function near(key: string): Level | undefined {
  return BY_KEY.get(nearestName(key, BY_KEY.keys()) ?? '');
}

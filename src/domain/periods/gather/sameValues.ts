import type { Entry } from '../../entries/entry';
import { isGiven } from './cells/cellValue';
import type { SourceFile } from './gatherPlan';

/** Two thôn may well have the same few numbers; this many are a copy that was saved once more. */
const TELLING = 5;

/** Names the files whose values are all those of another: a copy saved anew has other bytes, and would count twice. */
export function sameValues(sources: readonly SourceFile[]): readonly string[] {
  const first = new Map<string, string>();
  return sources.flatMap(({ file, entries, here }) => {
    const values = [
      ...entries.figures.rows.map(({ cells }) => [cells.code, cells.current]),
      ...entries.targets.rows.map(({ cells }) => [
        cells.name,
        cells.result,
        cells.numerator,
        cells.denominator,
      ]),
    ].filter(([, ...filled]) => filled.some((one) => isGiven(one)));
    if (here || values.length < TELLING) return [];
    const key = JSON.stringify(values.map((row) => row.map(valueOf)));
    const same = first.get(key);
    if (same === undefined) first.set(key, file);
    return same === undefined
      ? []
      : [
          `${file} có mọi số liệu giống ${same}: nếu là một bản lưu lại thì chỉ chọn một tệp, kẻo số bị cộng hai lần.`,
        ];
  });
}

function valueOf({ meaning, text }: Entry): string | number {
  return meaning.kind === 'number' ? meaning.number : text;
}

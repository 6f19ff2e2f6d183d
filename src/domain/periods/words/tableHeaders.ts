import type { Stretch } from './piece';

/** The printed headers of a table text (`Chỉ tiêu: TT; Kết quả = Kết quả tuần 15 ? Ghi chú ≠ x`): only they are words. */
export function tableHeaders(text: string): readonly Stretch[] {
  const bare = text.replace(/\{\{[^{}]*\}\}|"[^"]*"/gu, (found) => '·'.repeat(found.length));
  const start = bare.indexOf(':') + 1;
  if (start === 0) return [];
  const question = bare.lastIndexOf(' ? ');
  const end = question < start ? bare.length : question;
  const stretches: Stretch[] = [];
  for (let from = start; from < end;) {
    const semicolon = bare.indexOf(';', from);
    const to = semicolon < 0 || semicolon > end ? end : semicolon;
    const equals = bare.indexOf('=', from);
    if (equals >= 0 && equals < to) stretches.push({ from: equals + 1, to });
    from = to + 1;
  }
  return stretches;
}

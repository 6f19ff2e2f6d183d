const PUT_OFF =
  /(?<!\p{L})(?:lùi|gia hạn|dời|hoãn|kéo dài|điều chỉnh|(?:thời )?hạn mới)(?!\p{L})[^.;()]{0,60}$/iu;

/** `quá hạn 16 ngày (đã xin lùi đến ngày 30/11/2026)`: a day in a bracket that a number outside does not count to. */
export function isPutOff(line: string, day: number, number: number): boolean {
  const open = line.lastIndexOf('(', day);
  const close = line.indexOf(')', open);
  return (
    open >= 0 &&
    close > day &&
    (number < open || number > close) &&
    PUT_OFF.test(line.slice(open, day))
  );
}

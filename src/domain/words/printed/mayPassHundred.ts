/** What is held against a plan or another period may well pass 100%, or fall below 0. */
const GROWTH =
  /(?:^|\s)(?:so với|so cùng kỳ|kế hoạch|dự toán|tăng|giảm|tốc độ|vượt|gấp|chỉ số)(?:\s|$|,)/iu;

export function mayPassHundred(name: string): boolean {
  return GROWTH.test(name);
}

/** `14:05 ngày 26/4/2026`. */
export function timeOf(at: Date): string {
  const clock = [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0'));
  return `${clock.join(':')} ngày ${at.getDate()}/${at.getMonth() + 1}/${at.getFullYear()}`;
}

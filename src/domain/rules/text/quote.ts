/** “…” around a text on one line, cut after `length` characters at a blank. */
export function quote(text: string, length = 60): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= length) return `“${line}”`;
  const cut = line.slice(0, length);
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2))} …”`;
}

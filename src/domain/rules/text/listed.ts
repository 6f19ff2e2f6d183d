/** `a, b và c`; past `most` entries the rest is counted: `a, b và 5 mục khác`. */
export function listed(entries: readonly string[], most = 10): string {
  const shown =
    entries.length > most
      ? [...entries.slice(0, most - 1), `${entries.length - most + 1} mục khác`]
      : entries;
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} và ${shown.at(-1) ?? ''}`;
}

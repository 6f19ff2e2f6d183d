// RFC 1951, 3.2.5: lengths and distances come in ranges that double; the symbol names the range,
// extra bits say where in it.

/** Symbol of a repeat's length, from 3 to 257. */
export function lengthSymbol(length: number): number {
  const extra = lengthExtraBits(length);
  return 257 + 4 * extra + ((length - 3) >> extra);
}

/** How many extra bits the length has. */
export function lengthExtraBits(length: number): number {
  return Math.max(0, 29 - Math.clz32(length - 3));
}

/** Symbol of a repeat's distance, from 1 to 32768. */
export function distanceSymbol(distance: number): number {
  const extra = distanceExtraBits(distance);
  return 2 * extra + ((distance - 1) >> extra);
}

/** How many extra bits the distance has. */
export function distanceExtraBits(distance: number): number {
  return Math.max(0, 30 - Math.clz32(distance - 1));
}

/** `08 hồ sơ, gồm 06 hồ sơ đất đai và 02 hồ sơ bảo trợ xã hội, giảm 02 hồ sơ`: of the nearest numbers the one that those behind it make. */
export function totalFirst<T extends { readonly value: number }>(
  nearest: readonly T[],
): readonly T[] {
  let sum = 0;
  for (const [index, { value }] of nearest.entries()) {
    if (index > 1 && value === sum) return [...nearest.slice(index), ...nearest.slice(0, index)];
    sum += value;
  }
  return nearest;
}

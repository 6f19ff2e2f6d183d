/** `Kha Son.xlsx` → `Kha Son_da-sua.xlsx` → `Kha Son_da-sua-2.xlsx`: a copy never bears the name of what it was made of. */
export function copyName(name: string): string {
  const stem = name.replace(/\.xlsx$/iu, '');
  const [, first = stem, made, number = '1'] = /^(.*)(_da-sua)(?:-(\d+))?$/u.exec(stem) ?? [];
  return `${first}_da-sua${made === undefined ? '' : `-${Number(number) + 1}`}.xlsx`;
}

/** Files of one name from different folders are told apart by a number: `so-lieu.xlsx`, `so-lieu (2).xlsx`. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let fresh = name;
    for (let count = 2; taken.has(fresh.toLowerCase()); count += 1)
      fresh = name.replace(/(\.[^.]*)?$/u, ` (${count})$1`);
    taken.add(fresh.toLowerCase());
    return fresh;
  });
}

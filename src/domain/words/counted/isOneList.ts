/** Under the heading of one giver's list, the sheet's other rows are not counted. */
export function isOneList(heading: string, noun: string): boolean {
  const list = `${noun}.{0,40}(?:tỉnh|trung ương|đảng|cấp trên|kế hoạch|đề án)`;
  return new RegExp(list, 'iu').test(heading);
}

/** What LS04 says of a paragraph; it begins with the words, by which an acceptance holds for this paragraph alone. */
export function untouchedMessage(text: string): string {
  return `Lời của kỳ trước chưa sửa: “${startOf(text)}” có con số gõ tay và giống hệt kỳ trước. Sửa theo kỳ này, hoặc chấp nhận nếu vẫn đúng.`;
}

const MOST = 60;

/** The first words of a paragraph. */
export function startOf(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  if (plain.length <= MOST) return plain;
  const cut = plain.lastIndexOf(' ', MOST);
  return `${plain.slice(0, cut > 0 ? cut : MOST)}…`;
}

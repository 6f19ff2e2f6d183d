/** Says which protected sheets are in the way, and what to do before `then`. */
export function lockedSentence(sheets: readonly string[], then: string): string {
  const names = sheets.map((name) => `“${name}”`).join(', ');
  return `Trang tính ${names} đang được bảo vệ. Hãy mở trang ấy, vào thẻ Xem lại, bấm Bỏ bảo vệ trang tính rồi ${then}.`;
}

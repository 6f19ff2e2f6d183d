const DUE =
  /(?<!\p{L})(?:trước|chậm nhất(?: là| vào)?|hạn(?: là| đến| chót| hoàn thành| (?:\p{L}+ ){1,8}là)?|kịp|quá hạn từ|phải (?:xong|hoàn thành|gửi|nộp)(?: vào)?)(?: ngày)? $/iu;

/** Whether words end where a day follows by which something is to be done: `chậm nhất là ngày `. */
export function isDue(before: string): boolean {
  return DUE.test(before);
}

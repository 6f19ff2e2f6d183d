import { smallLetter } from '../../letters/smallLetter';

/** The same number for texts that differ in capitals, blanks and marks only. */
export function likeness(text: string): number {
  let number = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const letter = smallLetter(code);
    if (letter !== 0 || (code > 0x2f && code < 0x3a))
      number = (Math.imul(number, 31) + (letter || code)) | 0;
  }
  return number;
}

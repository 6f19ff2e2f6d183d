/**
 * The source of a pattern for words in small or capital letters, for a first look that most texts do not pass: without
 * the flags u and i, which cost several times as much.
 */
export function inAnyCase(words: string): string {
  return Array.from(words, (letter) => {
    const capital = letter.toUpperCase();
    return capital === letter ? letter : `[${letter}${capital}]`;
  }).join('');
}

/** Words by number, found by their place in a text, so that a walk over many texts makes no string of a word it knows. */
export interface WordTable {
  /** The number of the word from one place of a text to another, a new one's too; undefined where the table is full. */
  readonly numberOf: (text: string, from: number, to: number, hash: number) => number | undefined;
  readonly wordOf: (number: number) => string;
  /** What was said of a word when it came first. */
  readonly verdictOf: (number: number) => number;
  readonly clear: () => void;
}

/** Numbers are below. */
export const MOST_WORDS = 0x4000;

/** An open table: the hash names the first place to look at, letters decide. `judge` gives a verdict below 256. */
export function wordTable(judge: (word: string) => number): WordTable {
  const words: string[] = new Array<string>(MOST_WORDS).fill('');
  const verdicts = new Uint8Array(MOST_WORDS);
  let count = 0;
  return {
    numberOf: (text, from, to, hash) => {
      let number = (hash ^ (hash >>> 15)) & (MOST_WORDS - 1);
      for (;;) {
        const known = words[number] ?? '';
        if (known === '') break;
        if (known.length === to - from && standsAt(known, text, from)) return number;
        number = (number + 1) & (MOST_WORDS - 1);
      }
      if (count >= MOST_WORDS / 2) return undefined;
      count += 1;
      const word = text.slice(from, to);
      verdicts[number] = judge(word);
      words[number] = word;
      return number;
    },
    wordOf: (number) => words[number] ?? '',
    verdictOf: (number) => verdicts[number] ?? 0,
    clear: () => {
      words.fill('');
      count = 0;
    },
  };
}

/** As `startsWith` says, at a third of the cost for short words. */
function standsAt(word: string, text: string, from: number): boolean {
  for (let index = 0; index < word.length; index += 1)
    if (word.charCodeAt(index) !== text.charCodeAt(from + index)) return false;
  return true;
}

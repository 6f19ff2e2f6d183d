import type { Sentence } from '../../../sentence';
import type { Rule } from '../../rule';
import { listed } from '../../text/listed';
import { quote } from '../../text/quote';
import { headingDepth } from '../../../numbering/headingDepth';

/** `Kết quả đạt được: …`: what a labelled paragraph begins with. */
const LABEL = /^(\p{Lu}[\p{L}, ]{3,40}):\s/u;

interface Block {
  readonly heading: Sentence;
  readonly labels: readonly string[];
}

export const nd06BlockWithoutLabel: Rule = {
  id: 'ND06',
  title: 'Khối mô tả thiếu nhãn mà các khối khác có',
  severity: 'Cảnh báo',
  example: 'Mô hình 1 không có “Vấn đề giải quyết”, “Giải pháp thực hiện” như mô hình 2 và 3.',
  remedy: 'Thêm đoạn có nhãn còn thiếu.',
  *check({ outline }) {
    for (const blocks of families(outline.sentences)) {
      for (const block of blocks) {
        const missing = missingLabels(block, blocks);
        if (missing.length === 0) continue;
        yield {
          at: block.heading.at,
          message: `Mục ${quote(block.heading.text)} thiếu nhãn ${listed(missing.map((label) => `“${label}”`))} mà các mục cùng loại đều có.`,
        };
      }
    }
  },
};

/** Labels that all the others (two at least) have. */
function missingLabels(block: Block, blocks: readonly Block[]): readonly string[] {
  const others = blocks.filter((other) => other !== block);
  const [first] = others;
  if (others.length < 2 || !first) return [];
  const common = first.labels.filter((label) =>
    others.every(({ labels }) => labels.includes(label)),
  );
  return common.filter((label) => !block.labels.includes(label));
}

/** Neighbouring headings of one level, each followed by at least three labelled paragraphs. */
function families(sentences: readonly Sentence[]): readonly (readonly Block[])[] {
  const all: Block[][] = [];
  let family: Block[] = [];
  let open: { heading: Sentence; labels: string[] } | undefined;
  for (const sentence of sentences) {
    const depth = headingDepth(sentence.level);
    const label = LABEL.exec(sentence.text)?.[1];
    if (depth === undefined) {
      if (label !== undefined) open?.labels.push(label);
      continue;
    }
    if (family.at(-1)?.heading.level !== sentence.level) {
      family = [];
      all.push(family);
    }
    open = { heading: sentence, labels: [] };
    family.push(open);
  }
  return all.filter(
    (blocks) => blocks.length > 2 && blocks.every(({ labels }) => labels.length > 2),
  );
}

import type { Rule } from '../../rule';
import { rewrite } from '../../text/rewrite';
import { typedTexts } from '../../text/typedTexts';

/** One brace only, and a name between; a brace behind `\\` is meant as one. */
const SINGLE = /(?<![{\\])\{\s*([a-z][a-z0-9_]*(?:\.[a-z0-9_]+)*)\s*\}(?!\})/giu;

export const nd23SingleBraces: Rule = {
  id: 'ND23',
  title: 'Chỗ lấy số liệu chỉ có một ngoặc nhọn',
  severity: 'Cảnh báo',
  example: '“{hoso.tiep_nhan} hồ sơ” sẽ in nguyên chữ trong ngoặc.',
  remedy: 'Viết hai ngoặc: {{hoso.tiep_nhan}}.',
  *check(facts) {
    const isKnown = (name: string): boolean => facts.figures.byName.has(name.toLowerCase());
    for (const { at, text } of typedTexts(facts)) {
      const found = text.includes('{') ? [...text.matchAll(SINGLE)] : [];
      const [first] = found.filter(([, name = '']) => isKnown(name));
      if (!first) continue;
      const [said, known = ''] = first;
      const change = rewrite(facts, { at }, (raw) =>
        raw.replaceAll(SINGLE, (one, name: string) => (isKnown(name) ? `{{${name}}}` : one)),
      );
      yield {
        at,
        message: `“${said}” sẽ in nguyên như vậy: viết hai ngoặc {{${known}}} để lấy số liệu.`,
        ...(change && { fix: { label: `Ghi {{${known}}}`, certain: true, changes: [change] } }),
      };
    }
  },
};

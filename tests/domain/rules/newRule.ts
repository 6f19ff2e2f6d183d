import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const [folder = '', id = '', name = '', title = ''] = process.argv.slice(2);
const RULES = 'src/domain/rules';
const [family = '', part] = folder.split('/');
/** From the rule's folder, and from its test's, to where both find what they share. */
const UP = part === undefined ? '../' : '../../';
const list = path.join(RULES, family, `${family}Rules.ts`);

/**
 * `npm run new-rule -- <family>[/<part>] <ID> <name> "<tiêu đề>"`: a rule's file, its test, and its line in the family's list.
 * It refuses an id that is taken and a family that does not exist; it overwrites nothing.
 */
function newRule(): string {
  if (!/^[A-Z]{2}\d\d$/.test(id) || !/^[a-z]\w+$/.test(name) || title === '')
    return 'Usage: npm run new-rule -- <family>[/<part>] <ID> <name> "<tiêu đề>", such as procedures TH27 wardsAgainstRest "…"';
  if (!existsSync(list)) return `No family ${family}: see ${RULES}`;
  const rule = `${id.toLowerCase()}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const file = path.join(RULES, folder, `${rule}.ts`);
  const text = readFileSync(list, 'utf8');
  if (existsSync(file) || text.includes(`/${id.toLowerCase()}`)) return `${id} is taken: ${list}`;
  writeFileSync(file, ruleText(rule));
  writeFileSync(path.join('tests/domain/rules', folder, `${rule}.test.ts`), testText());
  writeFileSync(list, listed(text, rule));
  return `${file}\nNext: example, remedy and check; its test; npm run docs.`;
}

function listed(text: string, rule: string): string {
  return `${text}export { ${rule} } from '${part === undefined ? '.' : `./${part}`}/${rule}';\n`;
}

function ruleText(rule: string): string {
  return `import type { Rule } from '${UP}rule';

export const ${rule}: Rule = {
  id: '${id}',
  title: '${title}',
  severity: 'Cảnh báo',
  example: '',
  remedy: '',
  *check() {
    // Read the facts, or claims of sentences (src/domain/words); yield what is there, what it should be, what to do.
  },
};
`;
}

function testText(): string {
  return `import { found, paragraph } from '${UP}workbook';

describe('${id}', () => {
  test('is silent on what is right', () => {
    expect(found('${id}', paragraph('…'))).toEqual([]);
  });
  test('reports …', () => {
    expect(found('${id}', paragraph('…'))).toHaveLength(1);
  });
});
`;
}

process.stdout.write(`${newRule()}\n`);

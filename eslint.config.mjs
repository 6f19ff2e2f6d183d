import path from 'node:path';
import tseslint from 'typescript-eslint';
import officeAddins from 'eslint-plugin-office-addins';

/**
 * One direction of data (docs/decisions): each folder of src, and which others it may import. A folder that is not
 * listed is refused, so that every layer is named in every row.
 */
const MAY_IMPORT = {
  domain: [],
  package: [],
  docx: ['domain', 'package'],
  xlsx: ['domain', 'package'],
  excel: ['domain', 'docx', 'xlsx'],
  word: ['domain', 'docx', 'xlsx'],
  file: ['domain', 'docx', 'xlsx'],
  actions: ['domain', 'docx', 'xlsx', 'excel', 'word', 'file'],
  commands: ['actions', 'domain'],
  taskpane: ['actions', 'domain', 'commands'],
  simulator: ['xlsx', 'package'],
  preview: ['simulator', 'xlsx'],
  headless: ['actions', 'domain', 'docx', 'xlsx', 'excel', 'word', 'file', 'simulator'],
};

/** Packages that only some layers may know. */
const PACKAGES = {
  react: ['taskpane', 'preview'],
  'react-dom': ['taskpane', 'preview'],
  fflate: ['package', 'docx', 'xlsx', 'simulator', 'headless'],
};

/**
 * Refuses an import from a folder of src that the importing folder's row does not name; and, within the domain, of rules
 * from any folder of what they look at (only `domain/assess.ts` asks them).
 */
const oneDirection = {
  create(context) {
    const [, own] = /[/\\]src[/\\](\w+)[/\\]/.exec(context.filename) ?? [];
    const look = ({ source }) => {
      if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return;
      const target = path.resolve(path.dirname(context.filename), source.value);
      const [, other] = /[/\\]src[/\\](\w+)[/\\]/.exec(target) ?? [];
      const [, part = 'rules'] = /[/\\]domain[/\\](\w+)[/\\]/.exec(context.filename) ?? [];
      if (own === 'domain' && part !== 'rules' && /[/\\]domain[/\\]rules[/\\]/.test(target))
        context.report({ node: source, message: `domain/${part} must not import the rules` });
      if (!own || !other || own === other || MAY_IMPORT[own]?.includes(other)) return;
      context.report({ node: source, message: `src/${own} must not import src/${other}` });
    };
    return {
      ImportDeclaration: look,
      ImportExpression: look,
      ExportNamedDeclaration: look,
      ExportAllDeclaration: look,
    };
  },
};

const packageRules = Object.keys(MAY_IMPORT).map((layer) => {
  const group = Object.keys(PACKAGES).filter((name) => !PACKAGES[name].includes(layer));
  const message = `src/${layer} does without it`;
  return {
    files: [`src/${layer}/**`],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
  };
});

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'out/',
      'node_modules/',
      'coverage/',
      'reports/',
      '.cache/',
      '*.config.*',
      'src/preview/*.cjs',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'office-addins': officeAddins },
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    },
  },
  {
    files: ['src/excel/**'],
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/call-sync-after-load': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'office-addins/no-office-initialize': 'error',
    },
  },
  {
    files: ['src/**'],
    plugins: { layers: { rules: { 'one-direction': oneDirection } } },
    rules: { 'layers/one-direction': 'error' },
  },
  ...packageRules,
  {
    // The two walls (cells coming in, XML going out), the wire of the simulated hosts, and tests.
    files: [
      'src/excel/**',
      'src/word/**',
      'src/package/**',
      'src/docx/**',
      'src/xlsx/**',
      'src/simulator/**',
      'src/preview/**',
      'src/headless/**',
      'tests/**',
    ],
    rules: { '@typescript-eslint/consistent-type-assertions': 'off' },
  },
  {
    files: ['tests/**'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' },
  },
);

import tseslint from 'typescript-eslint';
import officeAddins from 'eslint-plugin-office-addins';

/** Which folders a folder may not import: one direction of data (docs/decisions). */
const mayNotImport = (files, groups, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: groups, message }] }] },
});

const outside = ['**/excel/**', '**/word/**', '**/docx/**', '**/actions/**', '**/taskpane/**'];

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
  mayNotImport(['src/domain/**'], [...outside, 'react', 'fflate'], 'domain is pure'),
  mayNotImport(
    ['src/docx/**'],
    ['**/excel/**', '**/word/**', '**/actions/**', '**/taskpane/**', 'react'],
    'docx knows WordprocessingML only',
  ),
  mayNotImport(
    ['src/excel/**'],
    ['**/word/**', '**/docx/**', '**/actions/**', '**/taskpane/**', 'react'],
    'excel knows Excel only',
  ),
  mayNotImport(
    ['src/actions/**'],
    ['**/taskpane/**', '**/commands/**', 'react'],
    'actions serve pane and ribbon',
  ),
  mayNotImport(
    ['src/taskpane/**', 'src/commands/**'],
    ['**/excel/**', '**/word/**', '**/docx/**'],
    'go through actions',
  ),
  mayNotImport(
    ['src/preview/**'],
    ['**/domain/**', ...outside],
    "the preview must not share the add-in's assumptions",
  ),
  mayNotImport(['src/headless/**'], ['**/taskpane/**', 'react'], 'headless runs the actions'),
  {
    // The two walls (cells coming in, XML going out), the wire of the simulated host, and tests.
    files: ['src/excel/**', 'src/docx/**', 'src/preview/**', 'src/headless/**', 'tests/**'],
    rules: { '@typescript-eslint/consistent-type-assertions': 'off' },
  },
  {
    files: ['tests/**'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' },
  },
);

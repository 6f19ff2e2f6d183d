/** Unit tests run in Node; a file that needs a page asks for jsdom in its first comment. */
module.exports = {
  testEnvironment: 'node',
  // office.js leaves globals behind that Jest would otherwise warn about after every file.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  roots: ['<rootDir>/tests'],
  // Of two cores Jest would use one.
  maxWorkers: '100%',
  // A worker that has read many workbooks gives its memory back before the next file.
  workerIdleMemoryLimit: '2GB',
  // A loaded machine makes a test slow, not wrong.
  testTimeout: 30_000,
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['<rootDir>/tests/browser/', '<rootDir>/tests/slow/'],
  transform: {
    '^.+\\.tsx?$': [
      'ts-jest',
      {
        tsconfig: {
          module: 'commonjs',
          moduleResolution: 'node10',
          jsx: 'react-jsx',
          esModuleInterop: true,
          target: 'ES2022',
          isolatedModules: true,
          resolveJsonModule: true,
        },
        diagnostics: false,
      },
    ],
  },
};

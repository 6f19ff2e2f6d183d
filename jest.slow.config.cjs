/** The slow half of `npm test`: the browser walk, the Open XML validator, the comparison with LibreOffice. */
const base = require('./jest.config.cjs');
module.exports = {
  ...base,
  testPathIgnorePatterns: [],
  roots: ['<rootDir>/tests/browser', '<rootDir>/tests/slow'],
  testTimeout: 300000,
};

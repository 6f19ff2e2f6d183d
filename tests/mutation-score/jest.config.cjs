/** The unit tests' own settings, with the rules' tests alone: what kills a mutant of a rule should stand beside it. */
module.exports = {
  ...require('../../jest.config.cjs'),
  rootDir: '../..',
  roots: ['<rootDir>/tests/domain/rules'],
};

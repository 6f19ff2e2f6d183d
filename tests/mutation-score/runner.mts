import type { InstrumenterContext } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import * as api from '@stryker-mutator/api/test-runner';
import { forget, loadForgetful } from './forgetful.mjs';
import { loadTests, testFiles, type KnownTest } from './registry.mjs';

const FOLDERS = ['tests/domain/rules', 'tests/domain/words'];
/** Reads what the run of a mutant cannot change: the catalogue's words and the page made of them. */
const LEFT_OUT = /[\\/]catalogue\.test\.ts$/;
/** Tries a hundred random workbooks and asks only that nothing throws: too slow to run for each mutant. */
const TOO_SLOW = 'check never throws, whatever stands in the cells';

/** What the instrumented rules read which mutant is on from, and count in what they pass. */
const context: InstrumenterContext = {};
Object.assign(globalThis, { __stryker__: context });

/**
 * Runs the rules' tests in one process that loads them once: what the rules remember of one workbook and its texts is
 * forgotten before each test, so a mutant costs the tests that reach it and no loading anew.
 */
class RulesRunner implements api.TestRunner {
  private tests: readonly KnownTest[] = [];

  capabilities(): api.TestRunnerCapabilities {
    return { reloadEnvironment: false };
  }

  init(): Promise<void> {
    const files = FOLDERS.flatMap(testFiles).filter((file) => !LEFT_OUT.test(file));
    loadForgetful();
    this.tests = loadTests(files).filter(({ id }) => id !== TOO_SLOW);
    return Promise.resolve();
  }

  async dryRun(): Promise<api.DryRunResult> {
    const tests: api.TestResult[] = [];
    for (const test of this.tests) {
      context.currentTestId = test.id;
      tests.push(await resultOf(test));
    }
    delete context.currentTestId;
    const { mutantCoverage = { static: {}, perTest: {} } } = context;
    return { status: api.DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun({
    activeMutant,
    testFilter,
    hitLimit,
  }: api.MutantRunOptions): Promise<api.MutantRunResult> {
    const wanted = testFilter && new Set(testFilter);
    Object.assign(context, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    try {
      return await this.judge(this.tests.filter(({ id }) => wanted?.has(id) ?? true));
    } finally {
      Object.assign(context, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    }
  }

  /** Stops at the first test that fails. */
  private async judge(wanted: readonly KnownTest[]): Promise<api.MutantRunResult> {
    const tests: api.TestResult[] = [];
    for (const test of wanted) {
      const result = await resultOf(test);
      tests.push(result);
      if (result.status === api.TestStatus.Failed) break;
    }
    const endless = api.determineHitLimitReached(context.hitCount, context.hitLimit);
    return api.toMutantRunResult(endless ?? { status: api.DryRunStatus.Complete, tests });
  }
}

async function resultOf({ id, run }: KnownTest): Promise<api.TestResult> {
  forget();
  const start = performance.now();
  const about = () => ({ id, name: id, timeSpentMs: performance.now() - start });
  try {
    await run();
    return { ...about(), status: api.TestStatus.Success };
  } catch (error) {
    return { ...about(), status: api.TestStatus.Failed, failureMessage: String(error) };
  }
}

/** Stryker's plugins of this file: the test runner `rules`. */
export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'rules', RulesRunner)];

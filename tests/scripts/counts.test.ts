import { describe, expect, test } from 'vitest';
import { countPlaywright, countVitest } from '../../scripts/lib/counts.mjs';

const passing = { status: 'passed', assertionResults: [{ status: 'passed' }] };

describe('counting', () => {
  test('adds up what the unit runner reports', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 2,
      testResults: [passing],
    };
    expect(countVitest(report)).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  test('counts a file that could not even be read as a failure', () => {
    const broken = { status: 'failed', assertionResults: [] };
    const report = { numPassedTests: 3, numFailedTests: 0, testResults: [passing, broken] };
    expect(countVitest(report)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  test('counts a failed test once, not its file as well', () => {
    const failing = { status: 'failed', assertionResults: [{ status: 'failed' }] };
    const report = { numPassedTests: 0, numFailedTests: 1, testResults: [failing] };
    expect(countVitest(report).failed).toBe(1);
  });

  test('adds up what the browser runner reports, its own errors included', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 };
    const report = { stats, errors: [{ message: 'The server did not start.' }] };
    expect(countPlaywright(report)).toEqual({ passed: 6, failed: 2, skipped: 1 });
  });
});

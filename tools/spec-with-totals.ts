import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

const file = process.env['TEST_TOTALS_FILE'];

/** Mocha's own report; where TEST_TOTALS_FILE is set the totals are left there too, so that .ci/run need not parse words. */
export default class SpecWithTotals extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.once('end', () => {
      if (file === undefined) return;
      const { passes, failures, pending } = this.stats;
      writeFileSync(file, JSON.stringify({ passed: passes, failed: failures, leftOut: pending }));
    });
  }
}

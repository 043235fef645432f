import { bundleFigures } from './bundles';
import { h5Figures } from './h5-first-content';
import { loginFigures } from './login-rate';
import { packageFigures } from './package-size';
import { shopFigures } from './shop-rates';
import { startFigures } from './start-time';
import { print, printFailure, printHead } from './table';

/**
 * `npm run bench [-- --quick] [-- --only=<name>]`: the figures the product promises, each printed as soon as it is there.
 * Rates are ratios of one run, because only ratios travel between machines; `reach` is the promise. A figure that is
 * missed is printed as missed, and fails nothing: this is a bench, not a test. What cannot be measured says why, the
 * rest goes on, and the exit code is 1.
 */
async function main(): Promise<void> {
  const quick = process.argv.includes('--quick');
  const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length);
  const all = [bundleFigures, packageFigures, startFigures, loginFigures, shopFigures, h5Figures];
  const measures = all.filter(({ name }) => only === undefined || name === only);
  if (measures.length === 0) {
    console.error(`没有叫做“${only}”的测量，可选：${all.map(({ name }) => name).join('、')}。`);
    process.exitCode = 1;
    return;
  }
  printHead();
  for (const measure of measures) {
    const failed = (what: string) => (error: unknown) => {
      printFailure(what, error);
      console.error(error);
      process.exitCode = 1;
    };
    const measureAll = async () => {
      for await (const figure of measure({ seconds: quick ? 4 : 15, runs: quick ? 3 : 9 })) {
        await print(figure).catch(failed(figure.what));
      }
    };
    await measureAll().catch(failed(measure.name));
  }
}

void main();

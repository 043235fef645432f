import { bundleFigures } from './bundles';
import { h5Figures } from './h5-first-content';
import { loginFigures } from './login-rate';
import { packageFigures } from './package-size';
import { shopFigures } from './shop-rates';
import { startFigures } from './start-time';
import { print, type Figure } from './table';

/**
 * `npm run bench [-- --quick]`: the figures the product promises. Rates are ratios of one run, because only ratios
 * travel between machines; `reach` is the promise. A figure that is missed is printed as missed, and fails nothing:
 * this is a bench, not a test.
 */
async function main(): Promise<void> {
  const quick = process.argv.includes('--quick');
  const figures: Figure[] = [];
  const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length);
  for (const measure of [bundleFigures, packageFigures, startFigures, loginFigures, shopFigures, h5Figures]) {
    if (only !== undefined && measure.name !== only) continue;
    figures.push(...(await measure({ seconds: quick ? 4 : 15, runs: quick ? 3 : 9 })));
  }
  print(figures);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

import Taro from '@tarojs/taro';
import { platform } from '../platform';
import { send } from '../shared/services';
import { createErrorReporter } from './error-reporter';

/** Reports what nobody caught, from now on. */
export function startErrorReports(): void {
  const report = createErrorReporter(
    (body) => send('postSystemClientError', body),
    () => ({
      page: Taro.getCurrentInstance().router?.path ?? 'app',
      version: process.env.TARO_APP_VERSION ?? 'unknown',
    }),
  );
  platform.onUncaughtError(report);
}

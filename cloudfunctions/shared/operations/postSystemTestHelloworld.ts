import { ok } from '../../../domain/result';
import type { Operation } from '../operation';

export interface HelloWorld {
  readonly message: string;
  readonly timestamp: string;
  readonly status: 'success';
  readonly build_time: string | null;
}

/** Set by the bundler; a run from source has no build to name. */
declare const __BUILD_TIME__: string | undefined;
const buildTime = typeof __BUILD_TIME__ === 'string' ? __BUILD_TIME__ : null;

/** Proves that a call arrives (`system/test-helloworld`). */
export const postSystemTestHelloworld: Operation<object, HelloWorld> = () =>
  Promise.resolve(
    ok({
      message: 'Hello, World!',
      timestamp: new Date().toISOString(),
      status: 'success',
      build_time: buildTime,
    }),
  );

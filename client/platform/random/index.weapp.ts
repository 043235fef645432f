import Taro from '@tarojs/taro';

/**
 * The last resort: base libraries before 2.15.0 have no source of their own. What is named with these bytes must only
 * differ from what the same person named before, and the time sees to that.
 */
function guessableBytes(length: number): Uint8Array {
  const time = Date.now();
  return Uint8Array.from({ length }, (_, at) =>
    at < 6 ? Math.floor(time / 256 ** at) % 256 : Math.floor(Math.random() * 256),
  );
}

/** WeChat has no `crypto`; its own source answers by a callback. */
export function randomBytes(length: number): Promise<Uint8Array> {
  const ask = Taro.getRandomValues as typeof Taro.getRandomValues | undefined;
  return new Promise((resolve) => {
    const fail = () => resolve(guessableBytes(length));
    if (typeof ask !== 'function') return fail();
    ask({
      length,
      success: ({ randomValues }: { randomValues: ArrayBuffer }) => resolve(new Uint8Array(randomValues)),
      fail,
    });
  });
}

import Taro from '@tarojs/taro';

/** What WeChat's own input holds, whatever it has told of it; undefined where it cannot be read. */
export function nativeValue(id: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    try {
      Taro.createSelectorQuery()
        .select(`#${id}`)
        .fields({ properties: ['value'] }, (found: { value?: unknown } | null) =>
          resolve(typeof found?.value === 'string' ? found.value : undefined),
        )
        .exec();
    } catch {
      resolve(undefined);
    }
  });
}

import Taro from '@tarojs/taro';

/** WeChat's largest setting; beyond it only a wrong answer lies. */
const LARGEST = 2;

/** How much larger than usual this person reads in WeChat (我 → 设置 → 字体大小). WeChat does not enlarge a page by itself. */
export function sizeFactor(): number {
  // Missing before base library 2.23.4, and in Taro's types.
  const { fontSizeScaleFactor } = Taro.getAppBaseInfo() as { fontSizeScaleFactor?: number };
  if (typeof fontSizeScaleFactor !== 'number' || fontSizeScaleFactor <= 1) return 1;
  return Math.min(fontSizeScaleFactor, LARGEST);
}

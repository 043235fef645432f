/*
 * What WeChat runs on today, and no older than the style sheets allow (`gap` in flex boxes: iOS 14.5, Chrome 84). Taro's
 * own default, iOS 9 and Android 5, turns every `async` and every loop into several times its size.
 */
const TARGETS = { ios: '14.5', chrome: '84' };

/* For a fault of Safari before 16.3 in default values that declare names of their own, which nobody here writes. */
const EXCLUDE = ['transform-parameters'];

module.exports = {
  presets: [
    [
      'taro',
      { framework: 'react', ts: true, compiler: 'webpack5', hot: false, targets: TARGETS, exclude: EXCLUDE },
    ],
  ],
};

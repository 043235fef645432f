// @ts-check
const drawings = require('../client/shared/ui/icon/icons.json');

const PEN =
  "xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='%23000' stroke-width='1.6' stroke-linecap='round' stroke-linejoin='round'";

/**
 * One icon as an address for `mask-image`. Not base64: it would be a third longer.
 * @param {string} drawing the inside of its svg
 */
const maskOf = (drawing) =>
  `data:image/svg+xml,%3Csvg ${PEN}%3E${drawing.replaceAll('"', "'").replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('#', '%23')}%3C/svg%3E`;

/**
 * PostCSS plugin: `@icons home cart;` becomes one rule `.icon--home` and one `.icon--cart`, each with its drawing as a
 * mask. In a style sheet and not in the component, because WeChat sends what a component carries with every setData.
 * Only the prefixed name is written: everything we run on knows it, and a second one would double the bytes.
 * JavaScript: Taro loads plugins of style sheets without compiling them.
 */
const iconMasks = () => ({
  postcssPlugin: 'icon-masks',
  AtRule: {
    /** @param {import('postcss').AtRule} rule @param {import('postcss').Helpers} helpers */
    icons(rule, { Rule, Declaration }) {
      const names = rule.params.trim().split(/\s+/);
      const rules = names.map((name) => {
        const drawing = /** @type {Record<string, string>} */ (drawings)[name];
        if (drawing === undefined) throw rule.error(`there is no icon called ${name} in icons.json`);
        const mask = new Rule({ selector: `.icon--${name}` });
        mask.append(new Declaration({ prop: '-webkit-mask-image', value: `url("${maskOf(drawing)}")` }));
        return mask;
      });
      rule.replaceWith(rules);
    },
  },
});
iconMasks.postcss = true;

module.exports = iconMasks;
module.exports.maskOf = maskOf;

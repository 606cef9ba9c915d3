import shared from '../kernel/web/eslint.config.js';

export default [
  ...shared,
  // A property that may be left out says so by its type.
  { rules: { 'vue/require-default-prop': 'off' } },
];

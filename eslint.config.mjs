import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Which house may not look into which: [files, patterns, why]. */
const BORDERS = [
  [
    ['domain/**/*.ts'],
    ['../*', '!./*', 'node:*', '*/client/*', '*/cloudfunctions/*'],
    'domain/ is pure: it imports nothing from outside itself',
  ],
  [
    ['cloudfunctions/**/*.ts', 'server/**/*.ts', 'pocketbase/hooks/**/*.ts'],
    ['**/dev/**', '**/dev', '**/demo/**', '**/tests/**', '**/client/**'],
    'production code must not reach the local stand-in, the demo, the tests or the client',
  ],
  [
    ['client/**/*.{ts,tsx}'],
    ['**/dev/**', '**/demo/**', '**/tests/**', '**/server/**', '**/cloudfunctions/**', '**/pocketbase/**'],
    'the client talks to the back end over the wire only',
  ],
  [
    ['client/shared/**/*.{ts,tsx}', 'client/platform/**/*.{ts,tsx}'],
    ['**/features/**', '**/app/**', '**/pages/**'],
    'imports flow shared → features → app',
  ],
  [['client/features/**/*.{ts,tsx}'], ['**/app/**', '**/pages/**'], 'imports flow shared → features → app'],
];

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'generated/**',
      'node_modules/**',
      '.data/**',
      '.cache/**',
      '.swc/**',
      '.pocketbase/**',
      'pocketbase/migrations/**',
    ],
  },
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['client/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  ...BORDERS.map(([files, group, message]) => ({
    files,
    ignores: ['**/*.test.ts', '**/*.test.tsx'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group, message }] }],
    },
  })),
  {
    // what people run in a terminal speaks to them
    files: ['launcher/**', '**/tools/**', 'tests/bench/**', 'docs/tools/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);

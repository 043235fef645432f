import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const BACK_END = {
  group: [
    '**/dev/**',
    '**/demo/**',
    '**/tests/**',
    '**/server/**',
    '**/cloudfunctions/**',
    '**/pocketbase/**',
  ],
  message: 'the client talks to the back end over the wire only',
};

/** The client's rooms from the lowest up; what stands in one line knows nothing of each other. */
const CLIENT_ROOMS = [['platform'], ['shared'], ['features'], ['app'], ['pages', 'subpackages']];

/** A room of the client imports from the rooms below it. Repeats BACK_END: of two matching rules ESLint keeps the last. */
const clientRooms = CLIENT_ROOMS.flatMap((level, at) =>
  level.map((room) => ({
    files: [`client/${room}/**/*.{ts,tsx}`],
    patterns: [
      BACK_END,
      ...CLIENT_ROOMS.slice(at)
        .flat()
        .filter((other) => other !== room)
        .map((other) => ({
          group: [`**/${other}`, `**/${other}/**`],
          message: 'imports flow platform → shared → features → app → pages and subpackages',
        })),
    ],
  })),
);

/** Which house may not look into which. */
const BORDERS = [
  {
    files: ['domain/**/*.ts'],
    patterns: [
      {
        group: ['../*', '!./*', 'node:*', '*/client/*', '*/cloudfunctions/*'],
        message: 'domain/ is pure: it imports nothing from outside itself',
      },
    ],
  },
  {
    files: ['cloudfunctions/**/*.ts', 'server/**/*.ts', 'pocketbase/hooks/**/*.ts'],
    patterns: [
      {
        group: ['**/dev/**', '**/dev', '**/demo/**', '**/tests/**', '**/client/**'],
        message: 'production code must not reach the local stand-in, the demo, the tests or the client',
      },
    ],
  },
  { files: ['client/**/*.{ts,tsx}'], patterns: [BACK_END] },
  ...clientRooms,
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
  ...BORDERS.map(({ files, patterns }) => ({
    files,
    ignores: ['**/*.test.ts', '**/*.test.tsx'],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
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

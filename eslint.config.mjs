import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Rooms of the hooks from the ground up: each may use what is below it. */
const HOOK_ROOMS = [
  'records',
  'people',
  'callers',
  'attachments',
  'dictionary',
  'products',
  'documents',
  'companies',
  'carts',
  'orders',
  'users',
  'native',
  'service',
  'guard',
  'commands',
];

/** Rooms of the client from the ground up: each may use what is below it. */
const CLIENT_ROOMS = ['platform', 'shared', 'features', 'app', 'pages', 'subpackages'];

/** Which house may not look into which: [folders, patterns, why]. */
const BORDERS = [
  [
    ['domain/'],
    ['../*', '!./*', 'node:*', '*/client/*', '*/cloudfunctions/*'],
    'domain/ is pure: it imports nothing from outside itself',
  ],
  [
    ['cloudfunctions/', 'shared/', 'server/', 'pocketbase/hooks/'],
    ['**/dev/**', '**/dev', '**/demo/**', '**/tests/**', '**/client/**'],
    'production code must not reach the local stand-in, the demo, the tests or the client',
  ],
  [
    ['shared/'],
    ['**/cloudfunctions/**', '**/server/**', '**/pocketbase/hooks/**'],
    'shared/ serves the functions, the server and the stand-in: it knows none of them',
  ],
  [
    ['server/', 'dev/'],
    ['**/cloudfunctions/shared/**', '**/cloudfunctions/*/index'],
    'of the functions only the HTTP door is hosted here; what all need is in shared/',
  ],
  ...HOOK_ROOMS.slice(0, -1).map((room, at) => [
    [`pocketbase/hooks/${room}/`],
    HOOK_ROOMS.slice(at + 1).map((above) => `**/${above}/**`),
    'imports in the hooks flow upwards only (HOOK_ROOMS in eslint.config.mjs)',
  ]),
  [
    ['client/'],
    ['**/dev/**', '**/demo/**', '**/tests/**', '**/server/**', '**/cloudfunctions/**', '**/pocketbase/**'],
    'the client talks to the back end over the wire only',
  ],
  ...CLIENT_ROOMS.slice(0, -1).map((room, at) => [
    [`client/${room}/`],
    CLIENT_ROOMS.slice(at + 1).flatMap((above) => [`**/${above}`, `**/${above}/**`]),
    'imports in the client flow upwards only (CLIENT_ROOMS in eslint.config.mjs)',
  ]),
  [['client/subpackages/'], ['**/pages/**'], 'pages know nothing of each other'],
];

// Of several settings of one rule ESLint keeps the last: each folder gets the borders of those around it too.
const FOLDERS = [...new Set(BORDERS.flatMap(([folders]) => folders))].sort();

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
  ...FOLDERS.map((folder) => ({
    files: [`${folder}**/*.{ts,tsx}`],
    ignores: ['**/*.test.ts', '**/*.test.tsx'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: BORDERS.filter(([folders]) => folders.some((outer) => folder.startsWith(outer))).map(
            ([, group, message]) => ({ group, message }),
          ),
        },
      ],
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

/** Three projects: `unit` (no process is started), `integration` (real parts over HTTP), `browser` (Chromium). */
const stack = {
  globalSetup: '<rootDir>/tests/harness/global-setup.ts',
  globalTeardown: '<rootDir>/tests/harness/global-teardown.ts',
};

const shared = {
  transform: {
    '^.+\\.(ts|tsx|mjs)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
    '/(generated/contract|node_modules/ajv)/.+\\.js$': ['@swc/jest', { module: { type: 'commonjs' } }],
  },
  // packages that ship modules only
  transformIgnorePatterns: ['/node_modules/(?!(pocketbase|ajv)/)'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'cjs', 'json', 'node'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.cache/'],
};

export default {
  maxWorkers: 2,
  // whole processes start and stop in these tests, on machines that may be busy
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/{domain,shared,cloudfunctions,client,config,openapi-wx,pocketbase,server,dev,demo,launcher,tests/docs,tests/structure}/**/*.test.ts?(x)',
      ],
    },
    {
      ...shared,
      ...stack,
      displayName: 'integration',
      testMatch: [
        '<rootDir>/tests/{contract,pocketbase,server,dev,functions,launcher,client,weapp-runtime}/**/*.test.ts',
      ],
    },
    {
      ...shared,
      ...stack,
      displayName: 'browser',
      setupFilesAfterEnv: ['<rootDir>/tests/browser/second-try.ts'],
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
    },
  ],
};

/**
 * PocketBase's own settings, applied by the same migrations as the tables. Everything not named here stays as
 * PocketBase has it, so that an operator's SMTP or backup settings survive a migration.
 */
export const settings = {
  meta: {
    appName: '宝来威 BAI',
    appURL: 'http://localhost:8090',
    hideControls: true,
  },
  batch: { enabled: true, maxRequests: 50, timeout: 3, maxBodySize: 32 * 1024 * 1024 },
  // Ours count per openid (hooks/callers/limits.ts); PocketBase can only count per address.
  rateLimits: { enabled: false },
  // Only our own server talks to PocketBase, over loopback, and it overwrites this header.
  trustedProxy: { headers: ['X-Real-IP'], useLeftmostIP: false },
  // 8 = errors: answered requests, whose URLs may carry a file token, are not kept at all.
  logs: { maxDays: 3, minLevel: 8, logIP: false, logAuthId: false },
} as const;

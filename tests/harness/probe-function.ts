import cloud from 'wx-server-sdk';

/** A cloud function for the runtime's own tests: it shows what it sees and breaks in every way on request. */

cloud.init({ env: 'local' });
let calls = 0;

interface ProbeEvent {
  readonly action?: string;
  readonly code?: string;
  readonly openid?: string;
  readonly size?: number;
}

type Action = (event: ProbeEvent, context: unknown) => unknown;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function openApiError(call: Promise<unknown>): Promise<unknown> {
  try {
    return await call;
  } catch (error) {
    const { errCode, errMsg } = error as { errCode: number; errMsg: string };
    return { errCode, errMsg };
  }
}

const ACTIONS: { readonly [name: string]: Action } = {
  see: (event, context) => ({ event, context, env: { ...process.env }, wx: cloud.getWXContext(), calls }),
  slowly: async () => {
    const before = String(cloud.getWXContext().OPENID);
    await pause(5);
    return { before, after: String(cloud.getWXContext().OPENID) };
  },
  phone: ({ code, openid }) =>
    openApiError(cloud.openapi.phonenumber.getPhoneNumber({ code, ...(openid && { openid }) })),
  otherApi: () => openApiError(cloud.openapi.security.msgSecCheck({ content: 'x' })),
  nothing: () => undefined,
  dates: () => ({ at: new Date(0), gone: undefined, map: new Map([[1, 2]]) }),
  circular: () => {
    const self: { self?: unknown } = {};
    self.self = self;
    return self;
  },
  throw: () => {
    throw new TypeError('broken on purpose');
  },
  exit: () => process.exit(3),
  stray: async () => {
    setTimeout(() => {
      throw new Error('thrown outside of the call');
    });
    await pause(1000);
  },
  hang: () => new Promise(() => undefined),
  spin: () => {
    for (;;);
  },
  large: ({ size = 0 }) => 'x'.repeat(size),
};

export async function main(event: ProbeEvent, context: unknown): Promise<unknown> {
  calls += 1;
  return ACTIONS[event.action ?? 'see']?.(event, context);
}

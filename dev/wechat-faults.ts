import { setTimeout as wait } from 'node:timers/promises';

export const FAULT_APIS = ['jscode2session', 'getuserphonenumber', 'stable_token'] as const;
export type FaultApi = (typeof FAULT_APIS)[number];

/** `slow` answers after this time, in ms: twice the product's budget for WeChat. */
export const SLOW_MS = 10_000;

/** WeChat's own JSON: `errcode` 0 or absent is success. */
export interface WechatJson {
  readonly errcode?: number;
  readonly errmsg?: string;
  readonly [field: string]: unknown;
}

/** What goes over the wire: WeChat's JSON, or something that is not WeChat's JSON at all. */
export type Outcome =
  { readonly kind: 'json'; readonly body: WechatJson } | { readonly kind: 'nonsense' | 'html502' | 'reset' };

interface Fault {
  /** The code in the request still works afterwards: WeChat never looked at it. */
  readonly keepsCode: boolean;
  readonly delayed?: true;
  readonly outcome?: Outcome;
}

const refusal = (errcode: number, errmsg: string): Outcome => ({ kind: 'json', body: { errcode, errmsg } });

const FAULTS = {
  busy: { keepsCode: true, outcome: refusal(-1, 'system error') },
  quota: {
    keepsCode: true,
    outcome: refusal(45011, 'api minute-quota reach limit, mustslower, retry next minute'),
  },
  used: { keepsCode: false, outcome: refusal(40163, 'code been used') },
  expired: { keepsCode: false, outcome: refusal(40029, 'invalid code') },
  blocked: { keepsCode: false, outcome: refusal(40226, 'code blocked') },
  slow: { keepsCode: true, delayed: true },
  down: { keepsCode: true, outcome: { kind: 'reset' } },
  nonsense: { keepsCode: true, outcome: { kind: 'nonsense' } },
  html502: { keepsCode: true, outcome: { kind: 'html502' } },
} as const satisfies { readonly [mode: string]: Fault };

export type FaultMode = keyof typeof FAULTS;
export const FAULT_MODES = Object.keys(FAULTS) as readonly FaultMode[];

/**
 * WeChat's bad days, on demand.
 *
 * An API's answer is given as `answer(spend)`; with `spend` false it must leave the caller's code untouched.
 */
export class Faults {
  readonly #planned = new Map<FaultApi, { mode: FaultMode; left: number }>();

  constructor(private readonly slowMs: number = SLOW_MS) {}

  /** The next `times` calls of `api` behave as `mode` says; this replaces what was planned, 0 clears it. */
  plan(api: FaultApi, mode: FaultMode, times: number): void {
    if (times > 0) this.#planned.set(api, { mode, left: times });
    else this.clear(api);
  }

  clear(api: FaultApi): void {
    this.#planned.delete(api);
  }

  async play(api: FaultApi, answer: (spend: boolean) => WechatJson): Promise<Outcome> {
    const fault = this.#take(api);
    if (!fault) return { kind: 'json', body: answer(true) };
    if (fault.delayed) await wait(this.slowMs, undefined, { ref: false });
    const body = answer(!fault.keepsCode);
    return fault.outcome ?? { kind: 'json', body };
  }

  #take(api: FaultApi): Fault | undefined {
    const planned = this.#planned.get(api);
    if (!planned) return undefined;
    planned.left -= 1;
    if (planned.left === 0) this.#planned.delete(api);
    return FAULTS[planned.mode];
  }
}

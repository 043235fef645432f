/** What a fault can be played at, by the path or the cloud function that carries it. */
const CARRIERS = {
  login: /\/wechat\/login$|^cloud:login$/,
  profile: /\/wechat\/profile$|^cloud:profile$/,
  refresh: /\/refresh-token$|^cloud:refresh$/,
  cartUpdate: /\/cart\/update$/,
  upload: /\/tbl_attachments\/records$/,
} as const;

type Carrier = keyof typeof CARRIERS;

/** The network between the client and the server. Nothing is answered in the server's place. */
export class Faults {
  private readonly held = new Map<Carrier, { until: Promise<void>; release: () => void }>();
  private readonly cut = new Map<Carrier, number>();
  private readonly seen: Carrier[] = [];
  /** The device has no network at all. */
  isOffline = false;

  /** From now on these wait; @returns what lets them go. */
  hold(carrier: Carrier): () => void {
    let open: () => void = () => undefined;
    const until = new Promise<void>((resolve) => (open = resolve));
    const release = () => {
      this.held.delete(carrier);
      open();
    };
    this.held.set(carrier, { until, release });
    return release;
  }

  /** The next `times` of these find no network. */
  breakOff(carrier: Carrier, times = 1): void {
    this.cut.set(carrier, times);
  }

  /** How many of these have left the device. */
  count = (carrier: Carrier): number => this.seen.filter((one) => one === carrier).length;

  /** What every request passes. @throws when there is no network for it */
  pass = async (path: string): Promise<void> => {
    const carrier = (Object.keys(CARRIERS) as Carrier[]).find((one) => CARRIERS[one].test(path));
    if (carrier !== undefined) this.seen.push(carrier);
    if (this.isOffline) throw new Error('no network');
    if (carrier === undefined) return;
    const left = this.cut.get(carrier) ?? 0;
    if (left > 0) this.cut.set(carrier, left - 1);
    await this.held.get(carrier)?.until;
    if (left > 0) throw new Error('no network');
  };
}

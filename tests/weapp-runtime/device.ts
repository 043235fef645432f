import { request as httpRequest } from 'node:http';
import type { Bridge, BridgeAnswer, CloudAnswer, TemporaryFile, UploadForm } from './host/program';

/** The phone in the person's hand and what they answer to WeChat's own windows. A test may change it at any time. */
export interface Device {
  /** Whom WeChat would say is holding it. */
  readonly user: string;
  /** The number that WeChat knows, or how the phone button fails. */
  phone: string | 'denied' | 'quota';
  /** What they choose when a picture is asked for; undefined closes the chooser. */
  picture: Buffer | undefined;
  hasConsented: boolean;
  /** The next login code has been used before: WeChat refuses it. */
  nextCodeIsSpent: boolean;
  /** No network at all: neither WeChat nor the server is reached. */
  isOffline: boolean;
  /** Before a request or an upload leaves: a promise keeps it waiting, an error is no network. */
  network: (path: string) => void | Promise<void>;
  /** Before a sub-package is on the device: a promise keeps it waiting, an error is no network. */
  packages: (root: string) => void | Promise<void>;
  /** Before the last part of an upload is sent. */
  uploadNearlyDone: () => void | Promise<void>;
}

/** A temporary file on the device: path below `wxfile://` → content. */
export type DeviceFiles = Map<string, Buffer>;

interface DeviceWorld {
  readonly stackUrl: string;
  readonly device: Device;
  readonly files: DeviceFiles;
  readonly onProgress: (id: number, sent: number, total: number) => void;
}

/** In how many parts an upload is sent: progress is told after each. */
const UPLOAD_PARTS = 4;

export function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

/** WeChat's part, played by the local stand-in of the running stack; requests go to the stack whatever their host. */
export function deviceBridge({ stackUrl, device, files, onProgress }: DeviceWorld): Bridge {
  const uploads = new Map<number, AbortController>();
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(stackUrl + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const code = async (kind: 'login' | 'phone', body: object): Promise<string> => {
    const answer = await post(`/__dev/wechat/${kind}-code`, { user: device.user, ...body });
    return ((await answer.json()) as { code: string }).code;
  };
  const keep = (content: Buffer, extension: string): TemporaryFile => {
    const name = `tmp_${files.size + 1}.${extension}`;
    files.set(name, content);
    return { path: `wxfile://${name}`, size: content.length };
  };

  return {
    async request(url, method, headers, body): Promise<BridgeAnswer> {
      await device.network(pathOf(url));
      const response = await fetch(stackUrl + pathOf(url), {
        method,
        headers,
        ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
      });
      return {
        statusCode: response.status,
        header: Object.fromEntries(response.headers),
        text: await response.text(),
      };
    },
    async login() {
      if (device.isOffline) throw new Error('no network');
      const given = await code('login', {});
      if (device.nextCodeIsSpent) await post('/pb/api/wechat/login', { users_wx_code: given });
      device.nextCodeIsSpent = false;
      return given;
    },
    async callFunction(name, event) {
      await device.network(`cloud:${name}`);
      const response = await post(`/__dev/cloud/call/${name}`, event, { 'x-dev-user': device.user });
      return (await response.json()) as CloudAnswer;
    },
    async upload(id, form) {
      const abort = new AbortController();
      uploads.set(id, abort);
      await device.network(pathOf(form.url));
      const content = files.get(form.path.replace('wxfile://', ''));
      if (content === undefined) throw new Error(`no such file ${form.path}`);
      return multipart(stackUrl + pathOf(form.url), form, content, abort.signal, {
        progress: (sent, total) => onProgress(id, sent, total),
        nearlyDone: () => device.uploadNearlyDone(),
      });
    },
    async abortUpload(id) {
      uploads.get(id)?.abort();
    },
    choosePicture: async () => (device.picture === undefined ? null : keep(device.picture, 'png')),
    keepFile: async (base64, extension) => keep(Buffer.from(base64, 'base64'), extension),
    async phoneCode() {
      if (device.isOffline) return { errMsg: 'getPhoneNumber:fail' };
      if (device.phone === 'denied') return { errMsg: 'getPhoneNumber:fail user deny' };
      if (device.phone === 'quota') {
        return { errMsg: 'getPhoneNumber:fail jsapi has no permission', errno: 1400001 };
      }
      return { code: await code('phone', { phone: device.phone }) };
    },
    isNicknameFine: async (name) => !name.includes('违规'),
    downloadPackage: async (root) => device.packages(root),
    hasConsented: async () => device.hasConsented,
    async consent() {
      device.hasConsented = true;
    },
    did: async () => undefined,
  };
}

interface Watch {
  progress(sent: number, total: number): void;
  nearlyDone(): void | Promise<void>;
}

/** One real multipart POST, sent in parts so that there is progress to tell. */
async function multipart(
  url: string,
  { field, path, headers, fields }: UploadForm,
  content: Buffer,
  signal: AbortSignal,
  watch: Watch,
): Promise<BridgeAnswer> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set(field, new Blob([new Uint8Array(content)]), path.split('/').at(-1));
  const encoded = new Response(form);
  const type = encoded.headers.get('content-type') ?? '';
  const body = Buffer.from(await encoded.arrayBuffer());

  const outgoing = httpRequest(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': type, 'content-length': body.length },
    signal,
  });
  const answered = new Promise<BridgeAnswer>((resolve, reject) => {
    outgoing.on('error', reject);
    outgoing.on('response', async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part as Buffer);
      resolve({
        statusCode: response.statusCode ?? 0,
        header: Object.fromEntries(
          Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
        ),
        text: Buffer.concat(parts).toString(),
      });
    });
  });
  const size = Math.ceil(body.length / UPLOAD_PARTS);
  const send = async () => {
    for (let sent = 0; sent < body.length; sent += size) {
      if (sent + size >= body.length) await watch.nearlyDone();
      if (signal.aborted) return;
      await new Promise<void>((resolve) => outgoing.write(body.subarray(sent, sent + size), () => resolve()));
      watch.progress(Math.min(sent + size, body.length), body.length);
    }
    outgoing.end();
  };
  // Not awaited: an abort ends `answered`, however long the sending is held.
  send().catch((error: unknown) => outgoing.destroy(error as Error));
  return answered;
}

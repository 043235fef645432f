import { parseJson } from '../parse-json';
import type { LocalPicture, Upload, UploadRequest } from './types';
import type { Reply } from '../http';

export function pictureOf(file: File): LocalPicture {
  return { path: URL.createObjectURL(file), size: file.size, file };
}

/** Only inside a tap: browsers open no file chooser otherwise. */
export function choosePicture(): Promise<LocalPicture | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = 'image/png,image/jpeg,image/webp';
  // In the document, or Safari drops the event.
  input.hidden = true;
  document.body.append(input);
  return new Promise((resolve) => {
    const finish = (file: File | undefined) => {
      input.remove();
      resolve(file && pictureOf(file));
    };
    input.addEventListener('change', () => finish(input.files?.[0]));
    input.addEventListener('cancel', () => finish(undefined));
    input.click();
  });
}

function headersOf(request: XMLHttpRequest): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const line of request.getAllResponseHeaders().trim().split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
  }
  return headers;
}

/** XMLHttpRequest because `fetch` tells no progress of what it sends. */
export function upload({ url, headers, picture, field, timeoutMs, onProgress }: UploadRequest): Upload {
  const request = new XMLHttpRequest();
  const result = new Promise<Reply>((resolve) => {
    const fail = (reason: 'network' | 'timeout') => () => resolve({ ok: false, reason });
    request.addEventListener('load', () =>
      resolve({
        ok: true,
        status: request.status,
        headers: headersOf(request),
        body: parseJson(request.responseText),
      }),
    );
    request.addEventListener('error', fail('network'));
    request.addEventListener('abort', fail('network'));
    request.addEventListener('timeout', fail('timeout'));
  });
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    if (total > 0) onProgress(loaded / total);
  });
  request.open('POST', url);
  request.timeout = timeoutMs;
  for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
  const form = new FormData();
  if (picture.file) form.append(field, picture.file, picture.file.name);
  request.send(form);
  return { result, cancel: () => request.abort() };
}

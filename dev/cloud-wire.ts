import { parse } from 'protobufjs';
import type { WechatJson } from './wechat-faults';

/**
 * The messages wx-server-sdk 4.0.2 exchanges with the cloud gateway, as far as openapi calls need them. Field numbers
 * are read from the SDK's own source (`src/protobuf/openapi.js` in its bundle).
 */
const { root } = parse(`syntax = "proto3";
message KeyValuePair { string key = 1; bytes value = 2; }
message OpenApiData { repeated KeyValuePair pairs = 1; }
message CommApiData { int32 api_type = 1; OpenApiData openapi_data = 2; }
message CommOpenApiResp {
  bytes resp_data = 1; string content_type = 2; int32 error_code = 3; uint32 http_code = 4;
}`);
const CommApiData = root.lookupType('CommApiData');
const CommOpenApiResp = root.lookupType('CommOpenApiResp');

/** The arguments of one openapi call: the SDK sends each field's value as JSON. Throws on anything else. */
export function decodeOpenApiArguments(requestData: Buffer): { [field: string]: unknown } {
  const message = CommApiData.toObject(CommApiData.decode(requestData)) as {
    openapiData?: { pairs?: { key: string; value: Buffer }[] };
  };
  const pairs = message.openapiData?.pairs ?? [];
  return Object.fromEntries(pairs.map(({ key, value }) => [key, JSON.parse(value.toString()) as unknown]));
}

/** WeChat's JSON (or what stands in its place) in the SDK's envelope. */
export function encodeOpenApiAnswer(body: WechatJson | string): Uint8Array {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return CommOpenApiResp.encode({
    respData: Buffer.from(text),
    contentType: 'application/json',
    errorCode: 0,
    httpCode: 200,
  }).finish();
}

/** A refusal by the gateway itself: WeChat was never asked. `errorCode` is one of the SDK's -604xxx. */
export function encodeGatewayRefusal(errorCode: number): Uint8Array {
  return CommOpenApiResp.encode({ errorCode, httpCode: 200 }).finish();
}

/**
 * The parts of a multipart body by name, as bytes. The platform's own parser (`Response.formData`) cannot be used:
 * it decodes parts without a file name as UTF-8 and breaks the protobuf in `requestData`.
 */
export function parseMultipart(body: Buffer, contentType: string): { readonly [name: string]: Buffer } {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1];
  if (!boundary) return {};
  const delimiter = Buffer.from(`--${boundary}`);
  const parts: { [name: string]: Buffer } = {};
  let start = body.indexOf(delimiter);
  while (start >= 0) {
    const end = body.indexOf(delimiter, start + delimiter.length);
    if (end < 0) break;
    // Each part is CRLF, headers, an empty line, content, CRLF.
    const part = body.subarray(start + delimiter.length + 2, end - 2);
    const headerEnd = part.indexOf('\r\n\r\n');
    const name = /name="([^"]+)"/.exec(part.subarray(0, headerEnd).toString())?.[1];
    if (name && headerEnd >= 0) parts[name] = part.subarray(headerEnd + 4);
    start = end;
  }
  return parts;
}

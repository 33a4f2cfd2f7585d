import { isIP } from 'node:net';
import type { HostRule, Size } from '../browser/types.ts';

const SIDE = { least: 200, most: 8192 };
const LAST_PORT = 65_535;

/** `HOST=IP[:PORT]`, an IPv6 address with a port in brackets; undefined when it is not of that form. */
export function parseHostRule(text: string): HostRule | undefined {
  const [, host = '', place = ''] = /^([\w.-]+)=(.+)$/.exec(text) ?? [];
  if (isIP(place) !== 0) return { host, address: place };
  const [, bracketed, plain, digits] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(place) ?? [];
  const address = bracketed ?? plain ?? '';
  if (host === '' || isIP(address) === 0) return undefined;
  if (digits === undefined) return { host, address };
  const port = Number(digits);
  return port >= 1 && port <= LAST_PORT ? { host, address, port } : undefined;
}

/** `WxH` in CSS pixels; undefined when it is not of that form or no window could have it. */
export function parseSize(text: string): Size | undefined {
  const [, width, height] = /^(\d+)[x×](\d+)$/i.exec(text) ?? [];
  const size = { width: Number(width), height: Number(height) };
  return isSide(size.width) && isSide(size.height) ? size : undefined;
}

/** An absolute address; undefined when the text is none. */
export function parseUrl(text: string): string | undefined {
  return URL.canParse(text) ? new URL(text).href : undefined;
}

function isSide(value: number): boolean {
  return value >= SIDE.least && value <= SIDE.most;
}

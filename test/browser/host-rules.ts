import type { HostRule } from './types.ts';

/** The value of Chromium's `--host-resolver-rules`. */
export function toChromiumRules(rules: HostRule[]): string {
  return rules
    .map(
      ({ host, address, port }) => `MAP ${host} ${bracketed(address)}${port === undefined ? '' : `:${port}`}`,
    )
    .join(', ');
}

/** Where a connection to host and port really goes. */
export function redirect(rules: HostRule[], host: string, port: number): { host: string; port: number } {
  const rule = rules.find((each) => each.host.toLowerCase() === host.toLowerCase());
  return rule === undefined ? { host, port } : { host: rule.address, port: rule.port ?? port };
}

function bracketed(address: string): string {
  return address.includes(':') ? `[${address}]` : address;
}

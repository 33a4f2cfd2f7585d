import { elementsBelow } from './roots';

/** A frame smaller than this holds no conversation. */
const LEAST = { width: 240, height: 200 };

/** Origins of the frames of other sites that are large enough to hold something to keep, in page order, each once. */
export function foreignOrigins(document: Document): string[] {
  const found = new Set<string>();
  for (const element of elementsBelow(document)) {
    if (!(element instanceof HTMLIFrameElement) || element.contentDocument !== null) continue;
    const { width, height } = element.getBoundingClientRect();
    const origin = originOf(element.src);
    if (origin !== undefined && width >= LEAST.width && height >= LEAST.height) found.add(origin);
  }
  return [...found];
}

function originOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, origin } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined;
}

import { startShop } from '../shop/server.ts';
import type { Mode } from './args.ts';

/** One page to keep. */
export interface Target {
  url: string;
  mode: Mode;
}

/** What a buyer would fill in about the sample order: ids of the problem and of what is demanded. */
export interface Dispute {
  problem: string;
  demand: string;
}

export interface Plan {
  targets: Target[];
  dispute?: Dispute;
  close(): Promise<void>;
}

const DISPUTE: Dispute = { problem: 'damaged', demand: 'return-refund' };

/** The pages that were asked for, in that order. */
export function planOfUrls(urls: string[], mode: Mode): Plan {
  return { targets: urls.map((url) => ({ url, mode })), close: async () => undefined };
}

/** The sample shop's order, its chat as a chat, and one photo; their visible parts where that was asked for. */
export async function planOfSample(mode: Mode): Promise<Plan> {
  const shop = await startShop();
  const isVisible = mode === 'visible';
  const pageMode = isVisible ? mode : 'page';
  return {
    targets: [
      { url: `${shop.url}/order/detail`, mode: pageMode },
      { url: `${shop.url}/chat`, mode: isVisible ? mode : 'chat' },
      { url: `${shop.url}/photo/1.png`, mode: pageMode },
    ],
    dispute: DISPUTE,
    close: shop.close,
  };
}

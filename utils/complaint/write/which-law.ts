import { type Draft, factOf } from '../draft';

const CHINESE = ['pinduoduo', 'taobao', 'tmall', 'jd', 'xianyu', '1688', 'vipshop', 'douyin', 'kuaishou'];
const ABROAD = ['amazon', 'ebay', 'aliexpress', 'temu'];

/** Whether Chinese law governs the purchase: by the marketplace, and on an unknown one by the currency. */
export function isUnderChineseLaw(draft: Draft): boolean {
  const platform = factOf(draft, 'platform') ?? 'other';
  if (CHINESE.includes(platform)) return true;
  if (ABROAD.includes(platform)) return false;
  return (factOf(draft, 'paid')?.currency ?? 'CNY') === 'CNY';
}

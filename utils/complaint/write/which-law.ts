import type { Facts } from '../../facts';

const CHINESE = ['pinduoduo', 'taobao', 'tmall', 'jd', 'xianyu', '1688', 'vipshop', 'douyin', 'kuaishou'];
const ABROAD = ['amazon', 'ebay', 'aliexpress', 'temu'];

/** Whether Chinese law governs the purchase: by the marketplace, and on an unknown one by the currency. */
export function isUnderChineseLaw({ platform, paid }: Facts): boolean {
  const place = platform?.value ?? 'other';
  if (CHINESE.includes(place)) return true;
  if (ABROAD.includes(place)) return false;
  return (paid?.value.currency ?? 'CNY') === 'CNY';
}

import type { Text } from '../../i18n';

export interface LawInfo {
  name: Text;
  /** Which version, and where it is published. */
  source: string;
  /** Day on which the article numbers were read, YYYY-MM-DD. */
  checked: string;
  /** `high`: the text itself was read; `medium`: quoted by several pages; `low`: known by name only, and never cited. */
  confidence: 'high' | 'medium' | 'low';
}

const NPC = '国家法律法规数据库 flk.npc.gov.cn';
const SAMR = '市场监管法律法规规章数据库 sjfg.samr.gov.cn';
const READ = { checked: '2026-11-24', confidence: 'high' } as const;

/** Every law that a complaint may lean on. Article numbers must be read again before a release. */
export const LAWS = {
  consumer: {
    name: [
      '《中华人民共和国消费者权益保护法》',
      '《中華人民共和國消費者權益保護法》',
      'Law of the PRC on the Protection of Consumer Rights and Interests',
    ],
    source: `2013-10-25 第二次修正，${NPC}`,
    ...READ,
  },
  'consumer-rules': {
    name: [
      '《中华人民共和国消费者权益保护法实施条例》',
      '《中華人民共和國消費者權益保護法實施條例》',
      'Implementing Regulations of the Consumer Protection Law of the PRC',
    ],
    source: `国务院令第778号，2024-07-01 施行，${NPC}`,
    ...READ,
  },
  'e-commerce': {
    name: ['《中华人民共和国电子商务法》', '《中華人民共和國電子商務法》', 'E-Commerce Law of the PRC'],
    source: `2018-08-31 通过，${NPC}`,
    ...READ,
  },
  'civil-code': {
    name: ['《中华人民共和国民法典》', '《中華人民共和國民法典》', 'Civil Code of the PRC'],
    source: `2020-05-28 通过，${NPC}`,
    ...READ,
  },
  'product-quality': {
    name: ['《中华人民共和国产品质量法》', '《中華人民共和國產品質量法》', 'Product Quality Law of the PRC'],
    source: `2018-12-29 第三次修正，${NPC}`,
    ...READ,
  },
  'food-safety': {
    name: ['《中华人民共和国食品安全法》', '《中華人民共和國食品安全法》', 'Food Safety Law of the PRC'],
    source: `2025-09-12 修正，${NPC}`,
    ...READ,
  },
  price: {
    name: ['《中华人民共和国价格法》', '《中華人民共和國價格法》', 'Price Law of the PRC'],
    source: `1997-12-29 通过，${NPC}`,
    ...READ,
  },
  'price-rules': {
    name: [
      '《明码标价和禁止价格欺诈规定》',
      '《明碼標價和禁止價格欺詐規定》',
      'Provisions on Clearly Marked Prices and the Prohibition of Price Fraud (PRC)',
    ],
    source: `市场监管总局令第56号，2022-07-01 施行，${SAMR}`,
    ...READ,
  },
  'consumer-measures': {
    name: [
      '《侵害消费者权益行为处罚办法》',
      '《侵害消費者權益行為處罰辦法》',
      'Measures on Penalties for Infringing Consumer Rights and Interests (PRC)',
    ],
    source: `市场监管总局令第31号 2020-10-23 修订，${SAMR}`,
    ...READ,
  },
  express: {
    name: ['《快递暂行条例》', '《快遞暫行條例》', 'Interim Regulations on Express Delivery (PRC)'],
    // The revision of 2025 moved what had been articles 25, 27 and 28 by one.
    source: `2025-04-13 第二次修订，${NPC}`,
    ...READ,
  },
  'express-market': {
    name: [
      '《快递市场管理办法》',
      '《快遞市場管理辦法》',
      'Measures for the Administration of the Express Delivery Market (PRC)',
    ],
    source: '2024-03-01 施行，第28条据多家报道引文',
    checked: '2026-11-24',
    confidence: 'medium',
  },
  'online-disputes': {
    name: [
      '《最高人民法院关于审理网络消费纠纷案件适用法律若干问题的规定（一）》',
      '《最高人民法院關於審理網絡消費糾紛案件適用法律若干問題的規定（一）》',
      'Provisions (I) of the Supreme People’s Court (PRC) on Online Consumption Disputes',
    ],
    source: `法释〔2022〕8号，2022-03-15 施行，${NPC}`,
    ...READ,
  },
  'three-guarantees': {
    name: [
      '《部分商品修理更换退货责任规定》',
      '《部分商品修理更換退貨責任規定》',
      'Provisions on Liability for Repair, Exchange and Return of Certain Goods (PRC)',
    ],
    source: '国经贸〔1995〕458号，第9至11条据两家网站引文，按商品另有规定的从其规定',
    checked: '2026-11-24',
    confidence: 'medium',
  },
  'platform-rules': {
    name: [
      '《网络交易平台规则监督管理办法》',
      '《網絡交易平台規則監督管理辦法》',
      'Measures for the Supervision of Online Trading Platform Rules (PRC)',
    ],
    source: '2026-02-01 施行，仅据新闻报道，未见原文',
    checked: '2026-11-24',
    confidence: 'low',
  },
  'service-standard': {
    name: ['GB/T 47746-2026', 'GB/T 47746-2026', 'GB/T 47746-2026'],
    source: '2026-09-01 实施的推荐性标准，仅据新闻报道，未见原文',
    checked: '2026-11-24',
    confidence: 'low',
  },
} as const satisfies Record<string, LawInfo>;

export type LawId = keyof typeof LAWS;

import type { Text } from './translator';

/** What each marketplace is called; `platform` facts hold the key. */
export const platformTexts = {
  pinduoduo: ['拼多多', '拼多多', 'Pinduoduo'],
  taobao: ['淘宝', '淘寶', 'Taobao'],
  tmall: ['天猫', '天貓', 'Tmall'],
  jd: ['京东', '京東', 'JD.com'],
  xianyu: ['闲鱼', '閒魚', 'Xianyu'],
  '1688': ['1688', '1688', '1688'],
  vipshop: ['唯品会', '唯品會', 'Vipshop'],
  douyin: ['抖音电商', '抖音電商', 'Douyin Shop'],
  kuaishou: ['快手小店', '快手小店', 'Kuaishou Shop'],
  amazon: ['亚马逊', '亞馬遜', 'Amazon'],
  ebay: ['eBay', 'eBay', 'eBay'],
  aliexpress: ['速卖通', '全球速賣通', 'AliExpress'],
  temu: ['Temu', 'Temu', 'Temu'],
  other: ['其他网站', '其他網站', 'Another site'],
} as const satisfies Record<string, Text>;

import type { ToneKind } from '../types';

/** Words that harm a complaint, by kind; simplified and traditional forms in one pattern. */
export const TONE_WORDS: Readonly<Record<'chinese' | 'english', readonly (readonly [ToneKind, RegExp])[]>> = {
  chinese: [
    [
      'insult',
      /骗子|騙子|奸商|黑心|无耻|無恥|不要脸|不要臉|无良|無良|缺德|垃圾(?!袋|桶|箱|分类|分類|处理|處理|篓|簍)|人渣|败类|敗類|流氓|混蛋|王八|傻[逼比屄]|智障|脑残|腦殘|去死|滚蛋|滾蛋|狗东西|狗東西|他妈的|他媽的/g,
    ],
    [
      'threat',
      /曝光(?!补偿|補償|度|量|时间|時間|模式)|发到?网上|發到?網上|找媒体|找媒體|让你关门|讓你關門|让你们?好看|讓你們?好看|走着瞧|走著瞧|等着瞧|等著瞧|后果自负|後果自負|人肉|弄死|打死|砸店|没完没了地投诉|沒完沒了地投訴/g,
    ],
    [
      'accusation',
      /诈骗|詐騙|犯罪|违法犯罪|違法犯罪|就是假货|就是假貨|肯定是假|绝对是假|絕對是假|故意欺骗|故意欺騙|蓄意|黑店|制假售假|製假售假/g,
    ],
    [
      'exaggeration',
      /天天|无数次|無數次|所有人都|全是假的|从来不|從來不|永远不|永遠不|一万个|一萬個|史上最|最差的|极其恶劣|極其惡劣/g,
    ],
    ['report', /举报|舉報|查处|查處|立案|行政处罚|行政處罰|吊销执照|吊銷執照/g],
  ],
  english: [
    [
      'insult',
      /\b(?:scammers?|crooks?|fraudsters?|thie(?:f|ves)|liars?|idiots?|morons?|stupid|garbage|trash|disgusting|pathetic|bastards?|scum)\b/gi,
    ],
    [
      'threat',
      /\b(?:or else|you(?:’|')?ll regret|expose you|ruin you|destroy your|go(?:ing)? viral|name and shame|you will pay for this|shut you down)\b/gi,
    ],
    [
      'accusation',
      /\b(?:criminals?|crime|fraudulent|scam(?:med)?|stole|stealing|deliberately cheated|definitely fake)\b/gi,
    ],
    [
      'exaggeration',
      /\b(?:always|never once|everyone knows|worst ever|the worst|a million times|countless times)\b/gi,
    ],
    ['report', /\b(?:prosecute|prosecuted|revoke (?:the|their) licen[cs]e)\b/gi],
  ],
};

import type { ToneKind } from '../types';

type Kind = Exclude<ToneKind, 'report' | 'money-demand'>;

/** What to look for, in both scripts, and what a calmer text says instead; an empty wording means: leave it out. */
type Chinese = readonly [kind: Kind, pattern: RegExp, zhCN: string, zhTW: string];
type English = readonly [kind: Kind, pattern: RegExp, calmer: string];

export const CHINESE_TONE: readonly Chinese[] = [
  ['insult', /骗子(?:商家|店家?|公司)?|騙子(?:賣家|店家?|公司)?|奸商|黑店|黑商/g, '商家', '賣家'],
  ['insult', /黑心|无良|無良|缺德|无耻|無恥|不要脸|不要臉|恶心人|噁心人/g, '', ''],
  [
    'insult',
    /垃圾(?!袋|桶|箱|分类|分類|处理|處理|篓|簍|清运|清運|站|短信|郵件|邮件)(?:货|貨|东西|東西|产品|產品)?/g,
    '不符合质量要求的商品',
    '不符合品質要求的商品',
  ],
  [
    'insult',
    /人渣|败类|敗類|流氓(?!软件|軟體)|混蛋|王八蛋?|傻[逼比屄]|[智制]障(?!碍)|脑残|腦殘|狗东西|狗東西|不是人/g,
    '对方',
    '對方',
  ],
  ['insult', /去死|滚蛋|滾蛋|他妈的?|他媽的?|放屁|操你|草你/g, '', ''],
  [
    'threat',
    /曝光(?!补偿|補償|度|量|时间|時間|模式)|发到?网上|發到?網上|(?:找|联系|聯絡)媒体|(?:找|聯絡)媒體|挂(?:你们?|到)网上|掛到網上/g,
    '依法投诉',
    '依法投訴',
  ],
  [
    'threat',
    /让你们?(?:关门|好看)|讓你們?(?:關門|好看)|走着瞧|走著瞧|等着瞧|等著瞧|后果自负|後果自負|没完(?!没了)|沒完(?!沒了)|跟你们?拼了/g,
    '如未解决，将依法投诉',
    '如未解決，將依法投訴',
  ],
  ['threat', /没完没了地投诉|沒完沒了地投訴/g, '继续依法投诉', '繼續依法投訴'],
  ['threat', /人肉(?:搜索|你)?|弄死|打死|砸店|上门(?:闹|堵)|上門(?:鬧|堵)/g, '', ''],
  [
    'accusation',
    /诈骗|詐騙|故意欺骗|故意欺騙|蓄意(?:欺骗|欺騙)?/g,
    '投诉人认为与事实不符',
    '投訴人認為與事實不符',
  ],
  ['accusation', /违法犯罪|違法犯罪|犯罪|犯法/g, '可能不符合规定', '可能不符合規定'],
  [
    'accusation',
    /就是假[货的]|就是假貨|制假售假|製假售假|(?:肯定|绝对|絕對)是假[货貨的]?/g,
    '可能不是正品',
    '可能不是正品',
  ],
  [
    'guess',
    /肯定是(?!假)|一定是|绝对是(?!假)|絕對是(?!假)|明显是|明顯是|显然是?|顯然是?|分明是|摆明了?是?|擺明了?是?|毫无疑问|毫無疑問|不用想/g,
    '投诉人认为',
    '投訴人認為',
  ],
  ['guess', /估计是|估計是|八成是?|想必是?|多半是/g, '投诉人推测', '投訴人推測'],
  ['guess', /故意(?=[骗騙坑不卖賣发發为為刁寄])|存心|处心积虑|處心積慮|明知故犯/g, '', ''],
  ['exaggeration', /天天|无数次|無數次|一万[次个]|一萬[次個]|几百次|幾百次/g, '多次', '多次'],
  ['exaggeration', /所有人都|人人都|大家都|全网都|全網都/g, '有买家', '有買家'],
  ['exaggeration', /全是假的|没一句真话|沒一句真話/g, '部分内容与事实不符', '部分內容與事實不符'],
  ['exaggeration', /从来[不没沒]有?|從來[不沒]有?|永远[不没]|永遠[不沒]/g, '至今未', '至今未'],
  [
    'exaggeration',
    /史上最[差烂爛]?|最[差烂爛]的|极其恶劣|極其惡劣|糟糕透顶|糟糕透頂/g,
    '不符合约定',
    '不符合約定',
  ],
  ['shouting', /[！!？?]{2,}/g, '。', '。'],
  [
    'shouting',
    /(?:退钱|退錢|还钱|還錢|退款)(?:[！!，,\s]*(?:退钱|退錢|还钱|還錢|退款)){1,}/g,
    '请退款',
    '請退款',
  ],
];

export const ENGLISH_TONE: readonly English[] = [
  ['insult', /\b(?:scammers?|crooks?|fraudsters?|thie(?:f|ves)|liars?|bastards?|scum)\b/gi, 'the seller'],
  ['insult', /\b(?:idiots?|morons?|imbeciles?)\b/gi, 'the staff'],
  ['insult', /\b(?:garbage|trash|crap|rubbish)\b/gi, 'not of the agreed quality'],
  ['insult', /\b(?:stupid|disgusting|pathetic|shameless)\b/gi, ''],
  [
    'threat',
    /\b(?:or else|you(?:’|')?ll regret(?: it)?|you will (?:pay for this|regret(?: it)?)|ruin you|destroy your \w+|shut you down)\b/gi,
    'if it is not settled, I will take the lawful next step',
  ],
  [
    'threat',
    /\b(?:expose you|go(?:ing)? viral|name and shame|tell the (?:press|media))\b/gi,
    'take the lawful next step',
  ],
  ['accusation', /\b(?:criminals?|fraudulent|scam(?:med)?)\b/gi, 'not as agreed, I believe'],
  ['accusation', /\b(?:stole|stealing|robbed)\b/gi, 'kept'],
  ['accusation', /\b(?:deliberately cheated|lied to me)\b/gi, 'told me what I believe is not so'],
  ['accusation', /\b(?:definitely|certainly) (?:a )?fakes?\b/gi, 'perhaps not genuine'],
  ['guess', /\b(?:obviously|clearly|undoubtedly|without a doubt|of course)\b/gi, 'I believe'],
  ['guess', /\b(?:definitely|certainly)(?! (?:a )?fakes?\b)/gi, 'I believe'],
  ['guess', /\b(?:on purpose|intentionally|deliberately(?! cheated))\b/gi, ''],
  ['guess', /\bmust have been\b/gi, 'was, I believe,'],
  ['exaggeration', /\balways\b/gi, 'several times'],
  ['exaggeration', /\b(?:never once|never ever)\b/gi, 'not to this day'],
  ['exaggeration', /\b(?:everyone knows|everybody knows)\b/gi, 'I have read'],
  ['exaggeration', /\b(?:a million|countless|a thousand) times\b/gi, 'several times'],
  ['exaggeration', /\b(?:worst ever|the worst|totally useless)\b/gi, 'not as agreed'],
  ['shouting', /[!?]{2,}/g, '.'],
];

/** Words in capitals, one after the other: what a calmer text writes small. */
export const CAPITALS = /\b[A-Z]{2,}(?:[ ,]+[A-Z]{2,}){2,}\b|\b[A-Z]{4,} (?:NOW|[A-Z]{4,})\b/g;

/** One sign written three times or more, and what stands before a quotation of someone else's words. */
export const REPEATED = /(\p{Script=Han})\1{2,}/gu;
export const QUOTED =
  /(?:表示|承诺|承諾|答[复覆]|回[复覆]|说|說|为|為|answered|promised|said|reads?|was|status|type)[：:]?\s*[“「][^”」]*[”」]/giu;

import type { ChannelId } from '../types';
import type { DemandInfo } from './demands';

export interface Sourced {
  source: string;
  /** Day on which the source was read, YYYY-MM-DD. */
  checked: string;
  confidence: 'high' | 'medium' | 'low';
}

/** What must not stand in a channel's text; the words are `mustNotTexts` in utils/i18n. */
export const MUST_NOT_IDS = [
  'insults',
  'threats',
  'personal-data',
  'bank-data',
  'violation-report',
  'money-demand',
  'changed-reason',
  'wrong-type',
] as const;

export type MustNotId = (typeof MUST_NOT_IDS)[number];

export interface ChannelInfo {
  /** Where everyone can read what is filed: personal facts are left out. */
  isPublic: boolean;
  /** Whether each sentence names its exhibit; where there is no room, the exhibits are named at the end. */
  cites: boolean;
  /** Whose part the demands must be; every demand when absent. */
  asks?: readonly DemandInfo['of'][];
  /** How many characters (code points) the main text box takes; absent where nobody measured it. */
  limit?: Sourced & { characters: number };
  /** Channels that turn a dispute away once this one has taken it up. */
  blocks?: readonly ChannelId[];
  /** Channels for purchases under Chinese law, or abroad; both when absent. */
  place?: 'china' | 'abroad';
  /** What must not appear in the text. */
  mustNot: readonly MustNotId[];
  /** What the person should know; each with its source. */
  rules?: readonly (Sourced & { text: string })[];
}

const ORDER_121 = '《市场监督管理投诉举报处理办法》（总局令第121号，2026-04-15 施行）';
const READ = { checked: '2026-11-24', confidence: 'high' } as const;
const QUOTED = { checked: '2026-11-24', confidence: 'medium' } as const;
const HEARD = { checked: '2026-11-24', confidence: 'low' } as const;

/** Measured on the form for reports; the form for complaints has the same box but was not measured. */
const REGULATOR_BOX = {
  characters: 400,
  source: '12315 平台举报页内容框实测（2026-09-17）',
  checked: '2026-09-17',
} as const;

const APART = { text: '投诉和举报内容分开提交，分别处理', source: `${ORDER_121}第9条`, ...READ };

/** Every channel there is, in the order in which one usually takes them. */
export const CHANNELS: Readonly<Record<ChannelId, ChannelInfo>> = {
  full: { isPublic: false, cites: true, mustNot: ['insults', 'threats'] },
  merchant: {
    isPublic: false,
    cites: false,
    asks: ['merchant'],
    mustNot: ['insults', 'threats', 'changed-reason'],
    rules: [{ text: '旺旺聊天记录约保留75天', source: '消费者经验文章', ...HEARD }],
  },
  platform: {
    isPublic: false,
    cites: false,
    mustNot: ['insults', 'threats', 'bank-data', 'wrong-type'],
    rules: [
      { text: '售后类型和要求可能只能选一次', source: '消费者经验文章（拼多多）', ...HEARD },
      {
        text: '对平台仅由系统自动作出的决定可以要求人工复核',
        source: '《网络交易平台规则监督管理办法》（2026-02-01 施行）的报道',
        ...QUOTED,
      },
    ],
  },
  intervention: {
    isPublic: false,
    cites: true,
    mustNot: ['insults', 'threats', 'wrong-type'],
    rules: [{ text: '举证期内一次提交齐全', source: '消费者经验文章（拼多多）', ...HEARD }],
  },
  heimao: {
    isPublic: true,
    cites: false,
    place: 'china',
    mustNot: ['personal-data', 'insults', 'threats'],
    rules: [
      {
        text: '投诉页面人人可见，请隐去姓名、电话、地址、订单编号、快递单号',
        source: '黑猫投诉公告转载',
        ...QUOTED,
      },
      { text: '黑猫工作人员不会主动联系退款', source: '黑猫投诉公告转载', ...QUOTED },
    ],
  },
  '12315': {
    isPublic: false,
    cites: false,
    place: 'china',
    limit: {
      ...REGULATOR_BOX,
      source: `${REGULATOR_BOX.source}；投诉页未实测，按同样长度`,
      confidence: 'medium',
    },
    blocks: ['association'],
    mustNot: ['violation-report', 'insults', 'threats'],
    rules: [
      { text: '收到投诉之日起七个工作日内决定是否受理', source: `${ORDER_121}第15条`, ...READ },
      { text: '自受理之日起六十日内未达成调解协议的终止调解', source: `${ORDER_121}第23条`, ...READ },
      { text: '同一争议已由法院、仲裁、行政机关或消协受理的不予受理', source: `${ORDER_121}第16条`, ...READ },
      APART,
    ],
  },
  '12315-report': {
    isPublic: false,
    cites: false,
    place: 'china',
    limit: { ...REGULATOR_BOX, confidence: 'high' },
    mustNot: ['money-demand', 'insults', 'threats'],
    rules: [APART],
  },
  association: {
    isPublic: false,
    cites: true,
    place: 'china',
    blocks: ['12315'],
    mustNot: ['insults', 'threats'],
    rules: [{ text: '未入驻的商家，投诉信息可能立即公示', source: '北京青年报报道转载', ...HEARD }],
  },
  courier: {
    isPublic: false,
    cites: true,
    asks: ['courier'],
    place: 'china',
    mustNot: ['insults', 'threats'],
    rules: [
      { text: '快递企业应在七日内处理并告知', source: '《快递暂行条例》（2025 修订）第29条', ...READ },
      {
        text: '企业七日内不答复或不满意的，一年内可向邮政管理部门（12305）申诉，需要企业的投诉编号',
        source: '引用《邮政法》第65条的网页',
        ...HEARD,
      },
    ],
  },
  court: {
    isPublic: false,
    cites: true,
    place: 'china',
    blocks: ['12315', 'association'],
    mustNot: ['insults'],
  },
  'card-issuer': {
    isPublic: false,
    cites: true,
    place: 'abroad',
    mustNot: ['insults', 'bank-data'],
    rules: [
      {
        text: '美国信用卡：书面异议须在首张含该笔交易的账单后60天内送达发卡行；其他地区以发卡行告知的期限为准',
        source: 'consumer-action.org',
        ...QUOTED,
      },
    ],
  },
  amazon: {
    isPublic: false,
    cites: true,
    place: 'abroad',
    mustNot: ['insults'],
    rules: [
      {
        text: '先联系卖家并等48小时；最晚预计送达日后90天内；向发卡行拒付后不再受理',
        source: 'amazon.com help 200783670',
        ...READ,
      },
    ],
  },
  ebay: {
    isPublic: false,
    cites: true,
    place: 'abroad',
    mustNot: ['insults'],
    rules: [
      {
        text: '最晚预计送达日后30天内提出；卖家有3个工作日；21个工作日内可要求平台处理',
        source: 'ebay.co.uk help 4042',
        ...READ,
      },
    ],
  },
  letter: { isPublic: false, cites: true, asks: ['merchant'], mustNot: ['insults', 'threats'] },
};

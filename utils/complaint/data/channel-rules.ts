import type { Text } from '../../i18n';
import type { ChannelId } from '../types';
import type { Sourced } from './sourced';

/** What a channel goes by. */
export interface ChannelRule extends Sourced {
  text: Text;
}

const READ = { checked: '2026-11-24', confidence: 'high' } as const;
const QUOTED = { checked: '2026-11-24', confidence: 'medium' } as const;
const HEARD = { checked: '2026-11-24', confidence: 'low' } as const;

const BUYERS: Text = ['消费者经验文章', '消費者經驗文章', 'Accounts of buyers (消费者经验文章)'];
const BUYERS_PDD: Text = [
  '消费者经验文章（拼多多）',
  '消費者經驗文章（拼多多）',
  'Accounts of Pinduoduo buyers (拼多多消费者经验文章)',
];
const HEIMAO_NOTICE: Text = [
  '黑猫投诉公告转载',
  '黑貓投訴公告轉載',
  'A reprint of Heimao’s notices (黑猫投诉公告)',
];

/** An article of the order on complaints and reports to the market regulator. */
function order121(article: number): Text {
  return [
    `《市场监督管理投诉举报处理办法》（总局令第121号，2026-04-15 施行）第${article}条`,
    `《市場監督管理投訴舉報處理辦法》（總局令第121號，2026-04-15 施行）第${article}條`,
    `SAMR Order 121 on handling complaints and reports, in force since 2026-04-15, Art. ${article} (市场监督管理投诉举报处理办法)`,
  ];
}

const APART: ChannelRule = {
  text: [
    '投诉和举报内容分开提交，分别处理',
    '投訴和舉報內容分開提出，分別處理',
    'A complaint and a report are filed apart and handled apart',
  ],
  source: order121(9),
  ...READ,
};

/** What the person should know of each channel, with its source. */
export const CHANNEL_RULES: Readonly<Partial<Record<ChannelId, readonly ChannelRule[]>>> = {
  merchant: [
    {
      text: ['旺旺聊天记录约保留75天', '旺旺聊天記錄約保留75天', 'Wangwang keeps chats for about 75 days'],
      source: BUYERS,
      ...HEARD,
    },
  ],
  platform: [
    {
      text: [
        '售后类型和要求可能只能选一次',
        '售後類型和要求可能只能選一次',
        'Type and demand may be chosen once only',
      ],
      source: BUYERS_PDD,
      ...HEARD,
    },
    {
      text: [
        '对平台仅由系统自动作出的决定可以要求人工复核',
        '對平台僅由系統自動作出的決定可以要求人工複核',
        'A decision that the platform’s system made by itself may be put before a person',
      ],
      source: [
        '《网络交易平台规则监督管理办法》（2026-02-01 施行）的报道',
        '《網絡交易平台規則監督管理辦法》（2026-02-01 施行）的報導',
        'Reports on the measures for supervising platform rules, in force since 2026-02-01 (网络交易平台规则监督管理办法)',
      ],
      ...QUOTED,
    },
  ],
  intervention: [
    {
      text: [
        '举证期内一次提交齐全',
        '舉證期內一次提出齊全',
        'Hand in all evidence at once, within the time set for it',
      ],
      source: BUYERS_PDD,
      ...HEARD,
    },
  ],
  heimao: [
    {
      text: [
        '投诉页面人人可见，请隐去姓名、电话、地址、订单编号、快递单号',
        '投訴頁面人人可見，請隱去姓名、電話、地址、訂單編號、快遞單號',
        'Everyone can read a complaint: leave out name, phone, address, order and tracking number',
      ],
      source: HEIMAO_NOTICE,
      ...QUOTED,
    },
    {
      text: [
        '黑猫工作人员不会主动联系您退款',
        '黑貓工作人員不會主動聯絡您退款',
        'Heimao’s staff never contact you of themselves about a refund',
      ],
      source: HEIMAO_NOTICE,
      ...QUOTED,
    },
  ],
  '12315': [
    {
      text: [
        '收到投诉之日起七个工作日内决定是否受理',
        '收到投訴之日起七個工作日內決定是否受理',
        'Whether it is taken up is decided within seven working days of receipt',
      ],
      source: order121(15),
      ...READ,
    },
    {
      text: [
        '自受理之日起六十日内未达成调解协议的终止调解',
        '自受理之日起六十日內未達成調解協議的終止調解',
        'Mediation ends when there is no settlement within sixty days of its being taken up',
      ],
      source: order121(23),
      ...READ,
    },
    {
      text: [
        '同一争议已由法院、仲裁、行政机关或消协受理的不予受理',
        '同一爭議已由法院、仲裁、行政機關或消協受理的不予受理',
        'A dispute taken up by a court, an arbitration board, another agency or a consumer association is refused',
      ],
      source: order121(16),
      ...READ,
    },
    APART,
  ],
  '12315-report': [APART],
  association: [
    {
      text: [
        '未入驻的商家，投诉信息可能立即公示',
        '未入駐的賣家，投訴資訊可能立即公示',
        'Against a seller who has not joined, the complaint may be published at once',
      ],
      source: ['北京青年报报道转载', '北京青年報報導轉載', 'A reprint from Beijing Youth Daily (北京青年报)'],
      ...HEARD,
    },
  ],
  courier: [
    {
      text: [
        '快递企业应在七日内处理并告知',
        '快遞企業應在七日內處理並告知',
        'The courier has to deal with it and tell you within seven days',
      ],
      source: [
        '《快递暂行条例》（2025 修订）第29条',
        '《快遞暫行條例》（2025 修訂）第29條',
        'Interim Regulations on Express Delivery, revised 2025, Art. 29 (快递暂行条例)',
      ],
      ...READ,
    },
    {
      text: [
        '企业七日内不答复或不满意的，一年内可向邮政管理部门（12305）申诉，需要企业的投诉编号',
        '企業七日內不答覆或不滿意的，一年內可向郵政管理部門（12305）申訴，需要企業的投訴編號',
        'Without an answer in seven days, or with one you do not accept, you may go to the postal regulator (12305) within a year; it wants the courier’s complaint number',
      ],
      source: [
        '引用《邮政法》第65条的网页',
        '引用《郵政法》第65條的網頁',
        'Pages that quote the Postal Law, Art. 65 (邮政法)',
      ],
      ...HEARD,
    },
  ],
  'card-issuer': [
    {
      text: [
        '美国信用卡：书面异议须在首张含该笔交易的账单后60天内送达发卡行；其他地区以发卡行告知的期限为准',
        '美國信用卡：書面異議須在首張含該筆交易的帳單後60天內送達發卡行；其他地區以發卡行告知的期限為準',
        'US credit cards: a written dispute must reach the issuer within 60 days of the first statement that shows the charge; elsewhere go by what the issuer tells you',
      ],
      source: ['consumer-action.org', 'consumer-action.org', 'consumer-action.org'],
      ...QUOTED,
    },
  ],
  amazon: [
    {
      text: [
        '先联系卖家并等48小时；最晚预计送达日后90天内；向发卡行拒付后不再受理',
        '先聯絡賣家並等48小時；最晚預計送達日後90天內；向發卡行拒付後不再受理',
        'Contact the seller first and wait 48 hours; within 90 days of the latest estimated delivery; not after a chargeback',
      ],
      source: ['amazon.com help 200783670', 'amazon.com help 200783670', 'amazon.com help 200783670'],
      ...READ,
    },
  ],
  ebay: [
    {
      text: [
        '最晚预计送达日后30天内提出；卖家有3个工作日；21个工作日内可要求平台处理',
        '最晚預計送達日後30天內提出；賣家有3個工作天；21個工作天內可要求平台處理',
        'Within 30 days of the latest estimated delivery; the seller has 3 working days; you may ask eBay to step in within 21 working days',
      ],
      source: ['ebay.co.uk help 4042', 'ebay.co.uk help 4042', 'ebay.co.uk help 4042'],
      ...READ,
    },
  ],
};

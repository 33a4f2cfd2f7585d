import type { ChannelId } from '../types';
import type { DemandInfo } from './demands';

export interface ChannelInfo {
  /** Where everyone can read what is filed: personal facts are left out. */
  isPublic: boolean;
  /** Whether each sentence names its exhibit; where there is no room, the exhibits are named at the end. */
  cites: boolean;
  /** Whose part the demands must be; every demand when absent. */
  asks?: readonly DemandInfo['of'][];
  /** How many characters (code points) the text box takes, with the source of the figure. */
  limit?: { characters: number; source: string; checked: string; confidence: 'high' | 'medium' | 'low' };
  /** Channels that turn a dispute away once this one has taken it up. */
  blocks?: readonly ChannelId[];
  /** Channels for purchases abroad. */
  isAbroad?: true;
  /** What the person should know; each with its source. */
  rules?: readonly { text: string; source: string; checked: string }[];
}

const ORDER_121 = '《市场监督管理投诉举报处理办法》（总局令第121号，2026-04-15 施行）';
const READ = '2026-11-24';

/** Every channel there is, in the order in which one usually takes them. */
export const CHANNELS: Readonly<Record<ChannelId, ChannelInfo>> = {
  full: { isPublic: false, cites: true },
  merchant: { isPublic: false, cites: false, asks: ['merchant'] },
  platform: { isPublic: false, cites: false },
  intervention: { isPublic: false, cites: true },
  heimao: { isPublic: true, cites: false },
  '12315': {
    isPublic: false,
    cites: false,
    limit: {
      characters: 400,
      source: '12315 平台举报页内容框实测（2026-09-17）；投诉页未实测，按同样长度',
      checked: '2026-09-17',
      confidence: 'medium',
    },
    blocks: ['association'],
    rules: [
      { text: '收到投诉之日起七个工作日内决定是否受理', source: `${ORDER_121}第15条`, checked: READ },
      { text: '自受理之日起六十日内未达成调解协议的终止调解', source: `${ORDER_121}第23条`, checked: READ },
      {
        text: '同一争议已由法院、仲裁、行政机关或消协受理的不予受理',
        source: `${ORDER_121}第16条`,
        checked: READ,
      },
      { text: '投诉和举报内容分开提交，分别处理', source: `${ORDER_121}第9条`, checked: READ },
    ],
  },
  association: { isPublic: false, cites: true, blocks: ['12315'] },
  courier: { isPublic: false, cites: true, asks: ['courier'] },
  court: { isPublic: false, cites: true, blocks: ['12315'] },
  'card-issuer': { isPublic: false, cites: true, isAbroad: true },
  amazon: { isPublic: false, cites: true, isAbroad: true },
  ebay: { isPublic: false, cites: true, isAbroad: true },
  letter: { isPublic: false, cites: true, asks: ['merchant'] },
};

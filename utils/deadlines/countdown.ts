import type { Step } from './rules/rule';
import { type CheckedTime, checkTime, yearAfter } from './start-of';
import type { Actor, DeadlineInput } from './types';

/** One kind of countdown that pages show. */
export interface CountdownKind {
  /** Rule id when the table has no row for it. */
  id: string;
  who: Actor;
  step?: Step;
  /** Words beside the countdown that tell its kind. */
  words: RegExp;
}

/** Kinds of countdown, the first whose words fit counts; the last takes whatever is left as the buyer's own. */
export const COUNTDOWNS: readonly CountdownKind[] = [
  {
    id: 'page-auto-confirm',
    who: 'buyer',
    step: 'auto-confirm',
    words: /自动确认|自動確認|确认收货|確認收貨|auto(?:matic(?:ally)?)?[\s-]?confirm/i,
  },
  {
    id: 'page-evidence',
    who: 'buyer',
    step: 'evidence',
    words: /举证|舉證|(?:上传|上傳|补充|補充|提交).{0,4}(?:凭证|憑證|证据|證據)|evidence/i,
  },
  {
    id: 'page-merchant-inspects',
    who: 'merchant',
    step: 'merchant-inspects',
    words: /(?:商家|卖家|賣家|seller).{0,8}(?:收货|收貨|签收|簽收|验货|驗貨|inspect|receive)/i,
  },
  {
    id: 'page-merchant-answers',
    who: 'merchant',
    step: 'merchant-answers',
    words: /商家|卖家|賣家|\bseller\b|\bmerchant\b/i,
  },
  {
    id: 'page-buyer-returns',
    who: 'buyer',
    step: 'buyer-returns',
    words:
      /寄回|退回|寄出|退货物流|退貨物流|(?:填写|填寫|上传|上傳).{0,8}(?:单号|單號|物流)|待(?:买家|買家)退|请.{0,4}退货|請.{0,4}退貨|send.{0,12}back|return (?:the|your|by)/i,
  },
  {
    id: 'page-platform-decides',
    who: 'platform',
    step: 'platform-decides',
    words: /(?:平台|客服|小二|platform).{0,8}(?:处理|處理|介入|判|审核|審核|核实|核實|decide|review)/i,
  },
  {
    id: 'page-apply',
    who: 'buyer',
    step: 'apply',
    words:
      /(?:申请|申請).{0,4}(?:售后|售後|维权|維權|退款|退货|退貨)|(?:售后|售後|维权|維權).{0,6}(?:截止|有效|到期|入口)/,
  },
  { id: 'page-countdown', who: 'buyer', words: /(?:)/ },
];

/** The countdown of the page, with its kind; undefined when the page showed none. */
export interface Countdown {
  kind: CountdownKind;
  end: CheckedTime;
  raw: string;
  exhibit?: number;
}

/** Reads the countdown fact; its own words tell its kind, else those of the after-sale's status. */
export function countdownOf({ facts }: DeadlineInput, zone: string, now: Date): Countdown | undefined {
  const fact = facts.countdown;
  if (fact === undefined) return undefined;
  const kind = kindOf(fact.raw) ?? kindOf(facts.afterSaleStatus?.raw) ?? COUNTDOWNS.at(-1);
  if (kind === undefined) return undefined;
  const raw = String(fact.raw).slice(0, 200);
  const end = checkTime(fact.value, zone, yearAfter(now));
  return { kind, end, raw, ...(fact.exhibit === undefined ? {} : { exhibit: fact.exhibit }) };
}

function kindOf(words: string | undefined): CountdownKind | undefined {
  return words === undefined
    ? undefined
    : COUNTDOWNS.slice(0, -1).find((kind) => kind.words.test(String(words)));
}

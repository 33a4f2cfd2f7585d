/** One row of the table of facts: what it tells, and the rules that stand for it, each as `length unit`. */
interface ToldClock {
  row: string;
  rules: Record<string, string>;
  /** Why a row has no rule. */
  none?: string;
}

/** Statutory and procedural clocks of China. */
export const TOLD_IN_CHINA: readonly ToldClock[] = [
  { row: 'no-reason return', rules: { 'cn-no-reason-return': '7 day' } },
  { row: 'refund after no-reason return', rules: { 'cn-refund-after-return': '7 day' } },
  { row: 'true return address', rules: { 'cn-return-address': '15 day' } },
  { row: 'no refund after goods are back', rules: { 'cn-refund-delay': '15 day' } },
  { row: 'refusal without cause', rules: { 'cn-refusal-delay': '15 day' } },
  { row: 'return for quality', rules: { 'cn-quality-return': '7 day' } },
  { row: 'inspection notice', rules: { 'cn-inspection-notice': '2 year' } },
  { row: 'durable goods: burden of proof', rules: { 'cn-durable-proof': '6 month' } },
  {
    row: 'three guarantees',
    rules: {
      'cn-guarantee-return': '7 day',
      'cn-guarantee-exchange': '15 day',
      'cn-guarantee-repair': '1 year',
    },
  },
  { row: 'platform complaint handling', rules: {}, none: 'no number' },
  { row: 'courier answers', rules: { 'cn-courier-answer': '7 day' } },
  {
    row: '12305 appeal',
    rules: {
      'cn-courier-appeal': '1 year',
      'cn-courier-appeal-answer': '30 day',
      'cn-courier-abroad': '60 day',
    },
  },
  { row: '12315 acceptance', rules: { 'cn-12315-acceptance': '7 working-day' } },
  { row: '12315 proof of identity', rules: { 'cn-12315-identity': '0 notice' } },
  { row: '12315 mediation', rules: { 'cn-12315-mediation': '60 day' } },
  { row: '12315 time bar', rules: { 'cn-12315-time-bar': '3 year' } },
  {
    row: 'report notices',
    rules: { 'cn-report-check': '15 working-day', 'cn-report-told': '5 working-day' },
  },
  { row: 'limitation', rules: { 'cn-limitation': '3 year', 'cn-limitation-last': '20 year' } },
  { row: 'product defect', rules: { 'cn-product-defect': '2 year', 'cn-product-defect-last': '10 year' } },
  { row: 'court decides on the filing', rules: { 'cn-court-docket': '7 day' } },
  { row: 'evidence in court', rules: { 'cn-court-evidence': '0 notice' } },
  // Three months, which the court may make four: nobody is late before.
  { row: 'simplified procedure', rules: { 'cn-court-simplified': '4 month' } },
  { row: 'platform keeps records', rules: { 'cn-platform-records': '3 year' } },
  { row: 'payment records', rules: { 'cn-payment-records': '3 year', 'cn-payment-records-kept': '5 year' } },
];

/** Windows of Chinese marketplaces. */
export const TOLD_OF_PLATFORMS: readonly ToldClock[] = [
  {
    row: 'apply for after-sale',
    rules: {
      'pinduoduo-apply': '7 day',
      'pinduoduo-apply-completed': '15 day',
      'taobao-apply': '15 day',
      'taobao-apply-counterfeit': '90 day',
      'jd-apply': '7 day',
      'jd-exchange': '15 day',
      'kuaishou-apply': '7 day',
      'vipshop-apply': '7 day',
    },
  },
  {
    row: 'merchant answers refund',
    rules: {
      'pinduoduo-merchant-answers': '48 hour',
      'taobao-merchant-answers-unshipped': '48 hour',
      'taobao-merchant-answers': '5 day',
      'douyin-merchant-answers': '48 hour',
      'kuaishou-merchant-answers': '48 hour',
    },
  },
  {
    row: 'buyer sends goods back',
    rules: {
      'taobao-buyer-returns': '7 day',
      'douyin-buyer-returns': '7 day',
      'kuaishou-buyer-returns': '7 day',
    },
  },
  {
    row: 'merchant inspects return',
    rules: {
      'pinduoduo-merchant-inspects': '7 day',
      'taobao-merchant-inspects': '10 day',
      'douyin-merchant-inspects': '48 hour',
      'kuaishou-merchant-inspects': '7 day',
    },
  },
  {
    row: 'platform decision',
    rules: {
      'pinduoduo-platform-decides': '3 day',
      'taobao-evidence': '3 day',
      'taobao-platform-decides': '9 day',
      'douyin-platform-decides': '5 working-day',
    },
  },
  {
    row: 'receipt confirms itself',
    rules: {
      'pinduoduo-auto-confirm': '15 day',
      'taobao-auto-confirm': '10 day',
      'taobao-auto-confirm-surface': '30 day',
      'taobao-auto-confirm-virtual': '24 hour',
      'jd-auto-confirm': '15 day',
      'douyin-auto-confirm': '15 day',
      'xianyu-auto-confirm': '10 day',
      'xianyu-auto-confirm-pickup': '72 hour',
    },
  },
  {
    row: 'price protection',
    rules: {
      'jd-price-protection': '7 day',
      'jd-price-protection-appliance': '30 day',
      'jd-price-protection-fresh': '48 hour',
    },
  },
  { row: 'evidence', rules: { 'pinduoduo-merchant-evidence': '48 hour', 'taobao-chat-visible': '75 day' } },
  { row: 'after-sale chances', rules: { 'kuaishou-change-request': '5 day' } },
  { row: 'shipping', rules: {}, none: 'a promise per product' },
];

/** Clocks abroad. */
export const TOLD_ABROAD: readonly ToldClock[] = [
  {
    row: 'EU',
    rules: {
      'eu-withdrawal': '14 day',
      'eu-withdrawal-uninformed': '12 month',
      'eu-refund': '14 day',
      'eu-guarantee': '2 year',
      'eu-presumed-fault': '1 year',
    },
  },
  {
    row: 'UK',
    rules: {
      'uk-reject': '30 day',
      'uk-presumed-fault': '6 month',
      'uk-cancel': '14 day',
      'uk-limitation': '6 year',
    },
  },
  {
    row: 'US card',
    rules: {
      'us-billing-error': '60 day',
      'us-issuer-acknowledges': '30 day',
      'us-issuer-resolves': '90 day',
      'us-chargeback': '120 day',
    },
  },
  { row: 'Amazon', rules: { 'amazon-seller-answers': '48 hour', 'amazon-a-to-z': '90 day' } },
  {
    row: 'eBay',
    rules: {
      'ebay-guarantee': '30 day',
      'ebay-seller-answers': '3 working-day',
      'ebay-escalate': '21 working-day',
      'ebay-appeal': '30 day',
    },
  },
  { row: 'AliExpress', rules: { 'aliexpress-dispute': '15 day' } },
  { row: 'Temu', rules: { 'temu-protection': '90 day', 'temu-send-back': '14 day' } },
];

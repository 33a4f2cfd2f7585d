import type { ChannelId } from '../types';

/**
 * Words of the person's own that belong into the regulator's other form (Order 121, art. 9): a complaint asks to have the dispute
 * settled, a report asks for an inquiry and not for money.
 */
export const BELONGS_ELSEWHERE: Readonly<Partial<Record<ChannelId, RegExp>>> = {
  '12315':
    /举报|舉報|检举|檢舉|查处|查處|立案|行政处罚|行政處罰|吊销|吊銷|\breport (?:you|them|the (?:seller|shop))\b|prosecut/giu,
  '12315-report':
    /(?:要求|请求|請求|希望|必须|必須|应当?|應當?)[^。！？!?；;]{0,12}(?:退款|退货|退貨|赔|賠|补偿|補償)|索赔|索賠|退一赔|退一賠|\b(?:I (?:want|demand|ask for)|refund me|compensate me)\b/giu,
};

import type { Text } from './translator';

/** What to do next about a clock: by name where the buyer acts, else by state and by who must act. */
export const deadlineAdvice = {
  'cn-no-reason-return': [
    '在订单里申请“七天无理由退货”，并保存提交成功的页面。定制、生鲜、已激活等商品可能除外。',
    '在訂單裡申請「七天無理由退貨」，並儲存提交成功的頁面。訂製、生鮮、已啟用等商品可能除外。',
    'Apply for the no-reason return in the order and keep the page that confirms it. Made-to-order, fresh or activated goods may be excluded.',
  ],
  'cn-quality-return': [
    '拍下问题，在订单里申请“质量问题退货”，运费由商家承担。',
    '拍下問題，在訂單裡申請「品質問題退貨」，運費由商家負擔。',
    'Photograph the fault and apply for a return for quality; the seller bears the freight.',
  ],
  'cn-durable-proof': [
    '发现瑕疵马上书面告诉商家并留证：在这之前由商家证明没有瑕疵。',
    '發現瑕疵馬上書面告訴商家並留證：在這之前由商家證明沒有瑕疵。',
    'Tell the seller of the fault in writing and keep proof: until then it is the seller who must disprove it.',
  ],
  'cn-inspection-notice': [
    '发现问题后尽快书面通知商家，不要等到最后一天。',
    '發現問題後盡快書面通知商家，不要等到最後一天。',
    'Notify the seller in writing as soon as you find a fault; do not wait for the last day.',
  ],
  'cn-courier-appeal': [
    '先向快递企业投诉；没有解决再向 12305 申诉。',
    '先向快遞業者投訴；沒有解決再向 12305 申訴。',
    'Complain to the courier first; if that fails, appeal to 12305.',
  ],
  apply: [
    '在订单里申请售后，并保存提交成功的页面。',
    '在訂單裡申請售後，並儲存提交成功的頁面。',
    'Apply for after-sale service in the order and keep the page that confirms it.',
  ],
  'buyer-returns': [
    '按售后页面上的地址寄回，填写退货单号，保存寄件凭证。',
    '依售後頁面上的地址寄回，填寫退貨單號，儲存寄件憑證。',
    'Send the goods to the address on the after-sale page, enter the tracking number and keep the receipt.',
  ],
  'auto-confirm': [
    '商品有问题就先申请售后或延长收货，不要等系统自动确认。',
    '商品有問題就先申請售後或延長收貨，不要等系統自動確認。',
    'If something is wrong, apply for after-sale service or extend the receipt before it confirms itself.',
  ],
  evidence: [
    '在举证页面上传证据，逾期可能视为放弃。',
    '在舉證頁面上傳證據，逾期可能視為放棄。',
    'Upload your evidence on the platform’s page; late evidence may not count.',
  ],
  'taobao-chat-visible': [
    '现在就打开聊天页面，用“保存聊天”留证。',
    '現在就打開聊天頁面，用「儲存聊天」留證。',
    'Open the chat now and keep it as evidence.',
  ],
  'price-protection': [
    '商品降价了就在订单里申请价格保护，并保存当前价格页面。',
    '商品降價了就在訂單裡申請價格保護，並儲存目前的價格頁面。',
    'If the price fell, ask for price protection in the order and keep the page with the price.',
  ],
  'us-billing-error': [
    '书面通知发卡行，并保存寄送凭证。',
    '書面通知發卡行，並儲存寄送憑證。',
    'Send the card issuer a written notice and keep proof of posting.',
  ],
  'eu-withdrawal': [
    '在截止前书面告诉商家您撤回合同，并保存发送记录。',
    '在截止前書面告訴商家您撤回契約，並儲存傳送記錄。',
    'Tell the seller in writing that you withdraw, before it ends, and keep proof of sending.',
  ],
  'uk-cancel': [
    '在截止前书面告诉商家您取消订单，并保存发送记录。',
    '在截止前書面告訴商家您取消訂單，並儲存傳送記錄。',
    'Tell the seller in writing that you cancel, before it ends, and keep proof of sending.',
  ],
  own: [
    '在截止前办理，并保存办理成功的页面。',
    '在截止前辦理，並儲存辦理成功的頁面。',
    'Act before it ends and keep the page that confirms it.',
  ],
  'own-grace': [
    '稳妥期限已过，但最后一天遇休息日可主张顺延：请今天就办理。',
    '穩妥期限已過，但最後一天遇休息日可主張順延：請今天就辦理。',
    'The safe end has passed, but it may be argued that the law extends it: act today.',
  ],
  'own-passed': [
    '期限已过。看看页面是否还能申请，并考虑协商、质量问题或平台介入等其他途径。',
    '期限已過。看看頁面是否還能申請，並考慮協商、品質問題或平台介入等其他途徑。',
    'It is over. See whether the page still lets you apply, and consider another ground or the platform’s help.',
  ],
  waiting: [
    '对方还在期限内。留好沟通记录，到期后再来查看。',
    '對方還在期限內。留好溝通記錄，到期後再來查看。',
    'The other side still has time. Keep what was said, and look again when it ends.',
  ],
  merchant: [
    '先查看页面是否已有处理结果；没有就保存页面，催告商家并申请平台介入。',
    '先查看頁面是否已有處理結果；沒有就儲存頁面，催告商家並申請平台介入。',
    'See whether the page shows a result; if not, keep the page, press the seller and ask the platform to step in.',
  ],
  platform: [
    '保存页面，联系平台人工客服要求书面结果，必要时向 12315 投诉。',
    '儲存頁面，聯絡平台人工客服要求書面結果，必要時向 12315 投訴。',
    'Keep the page, ask a person at the platform for a written result, and complain to the regulator if needed.',
  ],
  courier: [
    '快递企业没有按时答复：可以向 12305 申诉。',
    '快遞業者沒有按時答覆：可以向 12305 申訴。',
    'The courier has not answered in time: you can appeal to 12305.',
  ],
  regulator: [
    '凭投诉编号查询进度，没有结果就致电询问并记录。',
    '憑投訴編號查詢進度，沒有結果就致電詢問並記錄。',
    'Look up the complaint by its number; if there is no result, call and note what was said.',
  ],
  court: [
    '联系立案窗口询问结果，并记录时间和答复。',
    '聯絡立案窗口詢問結果，並記錄時間和答覆。',
    'Ask the court’s filing desk for the result and note when and what they said.',
  ],
  bank: [
    '联系支付机构或发卡行询问结果，并保存答复。',
    '聯絡支付機構或發卡行詢問結果，並儲存答覆。',
    'Ask the card issuer or payment firm for the result and keep the answer.',
  ],
  'cn-platform-records': [
    '在此之前向平台索取并保存交易记录。',
    '在此之前向平台索取並儲存交易記錄。',
    'Ask the platform for the trade records before this day.',
  ],
  'cn-payment-records': [
    '在此之前导出并保存支付记录。',
    '在此之前匯出並儲存支付記錄。',
    'Export and keep the payment records before this day.',
  ],
} as const satisfies Record<string, Text>;

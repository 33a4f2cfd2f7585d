import type { LeftOutReason, MustNotId } from '../complaint';
import type { ChannelWarningId, FieldId, UnfitId } from '../complaint/types';
import type { Text } from './translator';

/** What the fields of the channels' forms are called. */
export const fieldTexts = {
  title: ['标题', '標題', 'Title'],
  name: ['姓名', '姓名', 'Name'],
  phone: ['联系电话', '聯絡電話', 'Phone'],
  address: ['联系地址', '聯絡地址', 'Address'],
  respondent: [
    '被投诉的商家（营业执照上的名称）',
    '被投訴的賣家（營業執照上的名稱）',
    'The seller’s legal name',
  ],
  'respondent-address': ['商家地址', '賣家地址', 'The seller’s address'],
  product: ['商品名称', '商品名稱', 'Goods'],
  'way-of-sale': ['销售方式', '銷售方式', 'Way of sale'],
  platform: ['购物平台', '購物平台', 'Platform'],
  shop: ['店铺名称', '店鋪名稱', 'Shop'],
  'order-number': ['订单编号', '訂單編號', 'Order number'],
  'after-sale-number': ['售后编号', '售後編號', 'After-sale number'],
  'after-sale-type': ['售后类型', '售後類型', 'Type of after-sale service'],
  problem: ['问题类别', '問題類別', 'Kind of problem'],
  demands: ['诉求', '訴求', 'What you ask for'],
  'demand-sum': ['申请金额', '申請金額', 'Sum you ask for'],
  paid: ['涉及金额', '涉及金額', 'Amount paid'],
  'ordered-on': ['下单日期', '下單日期', 'Date of the order'],
  'paid-on': ['付款日期', '付款日期', 'Date of payment'],
  'received-on': ['签收日期', '簽收日期', 'Date of receipt'],
  courier: ['快递公司', '快遞公司', 'Courier'],
  'tracking-number': ['快递单号', '快遞單號', 'Tracking number'],
  'courier-complaint': ['快递公司的投诉编号', '快遞公司的投訴編號', 'The courier’s complaint number'],
  body: ['正文', '正文', 'Text'],
} as const satisfies Record<FieldId, Text>;

/** What to know before filing; `{channels}` names the channels it is about. */
export const channelWarningTexts = {
  'taken-up': [
    '{channels}已经受理过同一争议，这里很可能不予受理。先在那边办结，或改走诉讼。',
    '{channels}已經受理過同一爭議，這裡很可能不予受理。先在那邊辦結，或改走訴訟。',
    'The dispute was taken up by {channels}, so this one will probably refuse it. Finish there first, or go to court.',
  ],
  'filed-there': [
    '您已向{channels}提交过。那边一旦受理，这里就不再受理：二选一，先问清进度。',
    '您已向{channels}提出過。那邊一旦受理，這裡就不再受理：二選一，先問清進度。',
    'You have filed with {channels}. Once it is taken up there, this one refuses it: choose one, and ask how it stands.',
  ],
  excludes: [
    '这里受理后，{channels}不再受理同一争议。想好先走哪一条再提交。',
    '這裡受理後，{channels}不再受理同一爭議。想好先走哪一條再提出。',
    'Once this one takes the dispute up, it is refused by {channels}. Decide which way to go before you file.',
  ],
  'one-chance': [
    '售后类型和要求可能只能选一次，撤销后不能再申请。提交前再核对一遍。',
    '售後類型和要求可能只能選一次，撤銷後不能再申請。送出前再核對一遍。',
    'Type and demand can often be chosen once, and a withdrawn request not be made again. Check them before you submit.',
  ],
  public: [
    '所有人都能看到。姓名、电话、地址、订单编号和快递单号已从文字里隐去，附图也请先遮盖。',
    '所有人都能看到。姓名、電話、地址、訂單編號和快遞單號已從文字裡隱去，附圖也請先遮蓋。',
    'Everyone can read it. Name, phone, address, order and tracking number are left out of the text; cover them in the pictures too.',
  ],
  unmeasured: [
    '字数上限没有实测，按相近的表单估计。以页面提示为准。',
    '字數上限沒有實測，按相近的表單估計。以頁面提示為準。',
    'The limit was not measured but taken from a like form. Go by what the page says.',
  ],
  'no-paste': [
    '表单可能不能粘贴。可以用“替我输入”，提交要由您自己点。',
    '表單可能不能貼上。可以用「替我輸入」，送出要由您自己點。',
    'The form may refuse pasted text. Use “Type it for me”; you press submit yourself.',
  ],
  apart: [
    '投诉（要求解决纠纷）和举报（反映违法行为）分别提交，不要写在一起。',
    '投訴（要求解決糾紛）和舉報（反映違法行為）分別提出，不要寫在一起。',
    'A complaint (settle my dispute) and a report (look into a violation) are filed apart. Do not mix them.',
  ],
  'courier-first': [
    '先向快递公司投诉并记下投诉编号。七日内不答复或不满意，再向 12305 申诉。',
    '先向快遞公司投訴並記下投訴編號。七日內不答覆或不滿意，再向 12305 申訴。',
    'Complain to the courier first and note the number. After seven days without a good answer, go to 12305.',
  ],
  'for-reference': [
    '金额仅供参考，不是法律意见。以您自己核对的为准。',
    '金額僅供參考，不是法律意見。以您自己核對的為準。',
    'The sums are for reference only and are not legal advice. Check them yourself.',
  ],
} as const satisfies Record<ChannelWarningId, Text>;

/** Why a channel does not fit. */
export const unfitTexts = {
  abroad: [
    '在境外平台购买，这里一般管不了。请走平台保障或发卡银行。',
    '在境外平台購買，這裡一般管不了。請走平台保障或發卡銀行。',
    'The purchase was made abroad, out of reach here. Use the marketplace’s guarantee or your card issuer.',
  ],
  china: [
    '这个渠道用于境外购物。境内订单请先找商家和平台。',
    '這個渠道用於境外購物。境內訂單請先找賣家和平台。',
    'This one is for purchases abroad. For an order in China start with the seller and the platform.',
  ],
  'other-marketplace': [
    '这是另一个平台的保障，不适用于这笔订单。请找下单的平台。',
    '這是另一個平台的保障，不適用於這筆訂單。請找下單的平台。',
    'This is another marketplace’s guarantee. Turn to the one you bought on.',
  ],
  'no-parcel': [
    '没有看到快递方面的问题。是商品问题请找商家；是快递问题请先选对应的问题。',
    '沒有看到快遞方面的問題。是商品問題請找賣家；是快遞問題請先選對應的問題。',
    'Nothing points at the parcel. Turn to the seller about goods, or choose a problem of delivery first.',
  ],
  'no-violation': [
    '这类问题是合同纠纷，一般不是违法行为。要求退款请走 12315 投诉。',
    '這類問題是合約糾紛，一般不是違法行為。要求退款請走 12315 投訴。',
    'This is a dispute over the contract and usually no violation. To get your money back, file a complaint.',
  ],
  'private-seller': [
    '卖家是个人时一般不受理。能证明卖家长期经营的，请先回答那个问题；否则走平台或法院。',
    '賣家是個人時一般不受理。能證明賣家長期經營的，請先回答那個問題；否則走平台或法院。',
    'Sales between private people are not heard here. If the seller trades as a business, answer that question first; else use the platform or court.',
  ],
  'not-personal': [
    '只受理为生活消费购买的争议。其他购买请走平台或法院。',
    '只受理為生活消費購買的爭議。其他購買請走平台或法院。',
    'Only purchases for personal use are heard here. For others use the platform or court.',
  ],
  'taken-up': [
    '{channels}已经受理过同一争议，这里不再受理。请在那边跟进，或改走诉讼。',
    '{channels}已經受理過同一爭議，這裡不再受理。請在那邊跟進，或改走訴訟。',
    'The dispute was taken up by {channels} and is refused here. Follow it up there, or go to court.',
  ],
  agency: [
    '另一个行政机关或仲裁机构已经受理过同一争议，这里不再受理。请在那边跟进，或改走诉讼。',
    '另一個行政機關或仲裁機構已經受理過同一爭議，這裡不再受理。請在那邊跟進，或改走訴訟。',
    'Another agency or an arbitration board has taken the dispute up, so it is refused here. Follow it up there, or go to court.',
  ],
} as const satisfies Record<UnfitId, Text>;

/** What must not stand in a channel's text, and what to do instead. */
export const mustNotTexts = {
  insults: [
    '不要写骂人的话，写看得见的事实',
    '不要寫罵人的話，寫看得見的事實',
    'No insults: say what can be seen',
  ],
  threats: [
    '不要用“曝光”之类的话施压，写“将依法投诉”即可',
    '不要用「曝光」之類的話施壓，寫「將依法投訴」即可',
    'No threats: it is enough to say that you will take the lawful next step',
  ],
  'personal-data': [
    '不要出现姓名、电话、地址、订单编号、快递单号，图片里的也要遮盖',
    '不要出現姓名、電話、地址、訂單編號、快遞單號，圖片裡的也要遮蓋',
    'No name, phone, address, order or tracking number; cover them in pictures too',
  ],
  'bank-data': [
    '不要写身份证号、完整卡号、密码或验证码',
    '不要寫身分證號、完整卡號、密碼或驗證碼',
    'No identity number, full card number, password or code',
  ],
  'violation-report': [
    '不要写举报、查处的内容，另用举报表单提交',
    '不要寫舉報、查處的內容，另用舉報表單提出',
    'No report of a violation: file that in the other form',
  ],
  'money-demand': [
    '不要写退款、赔偿的要求，另用投诉表单提交',
    '不要寫退款、賠償的要求，另用投訴表單提出',
    'No demand for money: file that in the other form',
  ],
  'changed-reason': [
    '不要答应商家修改退款理由，保留原来的',
    '不要答應賣家修改退款理由，保留原來的',
    'Do not agree to change the reason for the refund: keep the first one',
  ],
  'wrong-type': [
    '不要选错售后类型，提交后可能改不了',
    '不要選錯售後類型，送出後可能改不了',
    'Do not choose the wrong type: it may be final once submitted',
  ],
} as const satisfies Record<MustNotId, Text>;

/** Why a file does not go with the complaint. */
export const leftOutTexts = {
  type: [
    '这个渠道不收这种文件。请转成图片或 PDF 再添加，原件留在证据包里。',
    '這個渠道不收這種檔案。請轉成圖片或 PDF 再加入，原件留在證據包裡。',
    'This channel does not take files of this type. Add it as a picture or PDF; the original stays in the evidence package.',
  ],
  size: [
    '文件太大，压缩后也超过上限。请截取关键部分再添加，原件留在证据包里。',
    '檔案太大，壓縮後也超過上限。請擷取關鍵部分再加入，原件留在證據包裡。',
    'Too large even when compressed. Add the part that matters; the original stays in the evidence package.',
  ],
  count: [
    '超过了文件数量上限。请去掉不太要紧的，或在受理后补交。',
    '超過了檔案數量上限。請去掉不太要緊的，或在受理後補交。',
    'More files than the channel takes. Leave out what matters less, or hand it in later.',
  ],
} as const satisfies Record<LeftOutReason, Text>;

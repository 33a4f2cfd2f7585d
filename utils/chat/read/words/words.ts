/**
 * Words by which a chat's rows are told apart, as wholes unless their comment says otherwise. They are compared after
 * `foldWords`: lower case, simplified marks, one space between words, nothing at the ends.
 */

/** Names under which a page shows the person who looks at it. */
export const OWN_NAMES =
  /^(?:我|我的|我自己|本人|你|您|买家|顾客|客户|me|you|myself|buyer|customer|visitor|访客)$/;

/** Anywhere in the name of a person who sells. */
export const MERCHANT_NAMES =
  /旗舰店|专卖店|专营店|企业店|工作室|店铺|卖家|商家|店主|掌柜|店小二|客服|工厂|有限公司|賣家|seller|store\b|shop\b|merchant|vendor|support|agent|customer service/;

/** Anywhere in the name (or the label beside it) of a program; not in that of a person it helps. */
export const ROBOT_NAMES =
  /智能客服|智能助[手理]|智能接待|京小智|机器人|機器人|自动回复|自動回覆|自动应答|小助手|小助理|客服助手|智能导购|虚拟助[手理]|小蜜|阿里店小蜜|\b(?:chat)?bot\b|\brobot\b|\bai agent\b|virtual assistant|automated|auto[- ]?reply|automatic reply|(?<!sales |shop |store )assistant\b/;

/** How an automatic answer begins where only its text says so: a label, or a program that presents itself. */
export const ROBOT_TEXTS =
  /^[[【(]\s*(?:自动回复|自動回覆|机器人回复|智能回复|auto[- ]?reply|automatic reply)\s*[\]】)]|^(?:智能助[手理]|智能客服|机器人):|^.{0,8}我是(?:智能助[手理]|智能客服|机器人|京小智|店小蜜)|^.{0,8}(?:智能助[手理]|智能客服|机器人|京小智|店小蜜)[^,.。！!？?]{0,6}为您服务|^.{0,12}\bi am (?:the |a |an |your )?(?:virtual|automated|digital|messaging) assistant|^.{0,12}\bi'm (?:the |a |an |your )?(?:virtual|automated|digital|messaging|chat)\s?(?:assistant|bot)/;
/** Anywhere in the name of the platform's own service. */
export const PLATFORM_NAMES =
  /平台(?:客服|官方|服务|专员|介入|小二)|^官方(?:客服|服务|小二|平台)?$|(?:淘宝|天猫|阿里|闲鱼|1688|京东|拼多多|抖音|快手|唯品会|支付宝|阿里巴巴)(?:国际)?(?:平台|官方)?(?:客服|服务|小二|专员|人工|消费者)|消费者服务|(?:amazon|ebay|temu|aliexpress|taobao|jd|shopee)(?:\.[a-z.]+)?(?: customer)? (?:support|service|care|team|representative|associate)|^(?:amazon|ebay|temu|aliexpress)(?:\.[a-z.]+)?$|^platform (?:support|service)/;

/** The end of a shop's name, whatever platform's name stands before it. */
export const SHOP_NAMES = /店铺?$|工作室$|\b(?:store|shop)$/;

/** Marks that a page sets beside one's own message. */
export const READ_MARKS =
  /^(?:[✓✔√]+\s*)?(?:已读|未读|已讀|未讀|已送达|已送達|送达|已发送|已發送|发送成功|发送中|发送中\.{3}|发送失败|已读回执|对方已读|对方未读|全部已读|\d+人已读|read|unread|delivered|sent|seen|not seen(?: yet)?|not read yet|sending|sending\.{3}|sending…|not sent|failed to send|failed)(?:\s*[✓✔√]+)?$|^[✓✔√]+$/;

/** Words of what can be done with a message: never a part of it where they stand outside it or on a button. */
export const BUTTON_WORDS =
  /^(?:复制|重发|重新发送|撤回|回复|引用|转发|删除|收藏|翻译|举报|更多|多选|查看详情|查看订单|发送订单|发送链接|立即查看|去查看|点击查看|有用|无用|有帮助|没帮助|点赞|踩|copy|reply|forward|delete|resend|retry|report|translate|more|helpful|not helpful|view details|view order|details|undo|react|save|download|下载|预览|打开|播放|转文字)$/;

/** The page says that nothing older exists. */
export const END_SIGNS =
  /^[-—─_=·•\s]*(?:没有更多(?:的)?(?:消息|聊天记录|记录|历史消息|历史记录|内容|数据)?了?|暂无更多(?:消息|历史消息|记录|聊天记录)?|(?:已经?|到)到?(?:顶部?|最早|头)了?|已到(?:达)?(?:顶部?|最早(?:一条)?(?:消息)?|第一条消息)了?|已(?:加载|显示)全部(?:消息|聊天记录|记录)?|(?:以上|这)(?:就?是|为)(?:全部|所有)(?:的)?(?:消息|聊天记录|记录)|(?:这里?|这儿)是(?:聊天|对话|会话)的?(?:开头|开始|起点)|聊天(?:从这里)?开始|沒有更多(?:的)?(?:訊息|消息|記錄)?了?|已載入全部(?:訊息|消息)|没有更早的?(?:消息|记录|聊天记录)了?|no (?:more|older|earlier|previous) (?:messages|history|chats)|you(?:'|’)?ve reached the (?:beginning|start|top)(?: of (?:the|this|your) (?:conversation|chat))?|(?:this is the )?(?:beginning|start) of (?:(?:the|this|your) )?(?:conversation|chat|message history)|(?:conversation|chat) started(?: here)?|all messages (?:are )?loaded|end of (?:history|conversation))[.!。！\s]*[-—─_=·•\s]*$/;

/** What loads older messages, as a link or button. */
export const LOAD_MORE =
  /^[-—─↑⌃∧\s]*(?:(?:点击|轻触|點擊|点此)?(?:(?:查看|加载|载入|載入|显示|获取)(?:更多|更早|历史|歷史|以前|之前|以往|较早|全部)的?(?:历史)?(?:聊天)?(?:消息|訊息|记录|記錄|内容)?|(?:更多|更早|历史|歷史|以前|之前|较早)的?(?:历史)?(?:聊天)?(?:消息|訊息|记录|記錄))|load (?:more|earlier|older|previous)(?: messages| history| conversation| chats)?|(?:show|see|view) (?:more|earlier|older|previous) (?:messages|history)|(?:earlier|older|previous) messages|load (?:chat |message )?history)[.…\s↑]*$/;

/** Says how older messages come, or that they are coming: nothing to click. */
export const MORE_BY_SCROLL =
  /^[-—─↑⌃∧\s]*(?:(?:上滑|下拉|向上滑动|向下拉|上拉|继续上滑|滚动|滑动|松开|释放)(?:可以|即可|可)?(?:查看|加载|载入|刷新|显示)?.{0,12}|(?:正在)?(?:加载|载入|載入)中?|(?:正在)?加载(?:历史)?(?:消息|记录)|请稍候|scroll up.{0,40}|pull (?:down )?to (?:load|refresh).{0,30}|loading.{0,20})[.…。\s↑]*$/;

/** Lines of the page between messages that say nothing of what was said. */
export const NOTES =
  /^[-—─_=·•\s]*(?:以下(?:是|为)?(?:最新|新|未读)(?:的)?消息|(?:以上|上面)(?:是|为)?(?:历史|歷史|聊天)?(?:消息|记录|訊息|記錄)|历史消息(?:分割线)?|\d+ ?条(?:新|未读)消息|新消息|未读消息|(?:对方|商家|客服|卖家)?正在输入(?:中)?|回到底部|(?:\d+ )?(?:new|unread) messages?|.{1,30} is typing|typing|jump to (?:latest|present|bottom))[.…。\s]*[-—─_=·•\s]*$/;

/** A message that was taken back. */
export const WITHDRAWN =
  /^.{0,40}(?:撤回了?(?:一条|1条|该|这条)?(?:消息|訊息|信息)|(?:消息|訊息|信息)(?:已被?|被)撤回|已撤回(?:一条)?(?:消息)?|收回了?(?:一則|一条)?(?:訊息|消息)|(?:recalled|withdrew|unsent|deleted|removed) (?:a|this|the) message|message (?:was |has been |is )?(?:recalled|withdrawn|unsent|deleted|removed))[^,，。！？]{0,12}$/;
/** Whose, where such a notice says so. */
export const WITHDRAWN_BY_OWN = /^(?:你|您|我|you\b)/;
export const WITHDRAWN_BY_OTHER =
  /^(?:对方|對方|商家|卖家|賣家|客服|店铺|the (?:seller|other|agent)|seller|they\b)/;

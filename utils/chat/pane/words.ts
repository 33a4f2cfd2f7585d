/** What a field for messages asks for, anywhere in its placeholder or name. */
export const EDITOR_ASKS =
  /请输入(?:您?的?(?:消息|内容|问题|文字|咨询)|$|…|\.{3})|输入(?:消息|内容|您的问题|问题|文字)|輸入(?:訊息|消息)|发消息|说点什么给|想问什么|咨询|按(?:下)?\s?enter|(?:write|type|send|enter|compose|your)\b.{0,12}\bmessage|^message\b|^reply\b|ask (?:a|us|me)|type here|type something|write a reply|message (?:the )?(?:seller|shop|store)/;

/** Fields that are for something else than a conversation. */
export const EDITOR_OF_OTHERS =
  /搜索|搜寻|查找|查询|search|find\b|备注|給賣家留言|给(?:商家|卖家|店家)留言|选填|订单留言|留言板|评论|評論|评价|晒单|追评|弹幕|说点什么|comment|review|remark|note\b|optional|gift|coupon|优惠码|地址|address|e-?mail|邮箱|手机|phone|验证码/;

/** The button that sends, as a whole; it is found, never pressed. */
export const SEND_WORDS =
  /^(?:发\s?送|發\s?送|傳\s?送|send|send message|发送\(?s?\)?|发送消息|➤|submit message)$/;

/** What can be done with comments and reviews, and with no message, anywhere in a row. */
export const COMMENT_ACTS =
  /^(?:\d+\s*)?(?:回复|回复\(\d+\)|点赞|赞|有用|有用\(\d+\)|追评|举报|展开|reply|like|likes?|helpful|report|upvote|share)(?:\s*[(（]?\d+[)）]?)?$/;

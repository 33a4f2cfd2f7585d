import { page, row } from './build.ts';

const reviews = Array.from(
  { length: 12 },
  (_, at) =>
    `<div class="row"><div class="face"></div><div><b>用户${at}</b> 2026-11-0${(at % 9) + 1}<p>很好用，第${at}条</p><a>回复</a> <a>点赞 3</a></div></div>`,
).join('');
const pane = (inner: string) => `<div style="height: 500px; overflow-y: auto">${inner}</div>`;

/** Pages that hold no conversation, whatever they have in common with one. */
export const NO_CHATS: readonly { name: string; html: string }[] = [
  {
    name: 'an order page with a field for remarks',
    html: page(
      `${pane('<p>订单编号：4711122334455667788</p><p>实付款：￥66.00</p>')}<textarea style="width: 100%" placeholder="选填，给商家留言"></textarea><button>提交</button>`,
    ),
  },
  {
    name: 'reviews with a field to ask',
    html: page(
      `<h3>商品评价</h3>${pane(reviews)}<input style="width: 100%" placeholder="写评论"><button>发送</button>`,
    ),
  },
  {
    name: 'comments that scroll above a field with a button that sends',
    html: page(`${pane(reviews)}<textarea style="width: 100%"></textarea><button>发送</button>`),
  },
  {
    name: 'a search with results',
    html: page(`<input style="width: 100%" placeholder="搜索消息">${pane(reviews)}`),
  },
  {
    name: 'a product feed above a field',
    html: page(
      `${pane(Array.from({ length: 20 }, (_, at) => `<div style="display: inline-block; width: 45%; background: #eee">商品${at} ¥${at}.00</div>`).join(''))}<input style="width: 100%" placeholder="请输入您的问题"><button>搜索</button>`,
    ),
  },
  {
    name: 'a log of a program',
    html: page(
      `<div role="log" style="height: 300px; overflow: auto">${'<div>10:05 started</div>'.repeat(20)}</div>`,
    ),
  },
  {
    name: 'an empty conversation',
    html: page(
      `<div class="talk">${pane('')}<div class="foot"><textarea style="width: 100%" placeholder="请输入消息"></textarea><button>发送</button></div></div>`,
    ),
  },
  {
    name: 'nobody chosen',
    html: page(
      `<div class="talk">${pane('<div class="note">您尚未选择联系人</div>')}<div class="foot"><textarea style="width: 100%" placeholder="请输入消息"></textarea><button>发送</button></div></div>`,
    ),
  },
  {
    name: 'terms above a field for mail',
    html: page(
      `${pane('<p>条款</p>'.repeat(60))}<input style="width: 100%" placeholder="Enter your e-mail"><button>Send</button>`,
    ),
  },
  {
    name: 'rows without any field',
    html: page(pane(row({ text: '你好' }) + row({ own: true, text: '在' }))),
  },
];

import { messages, note, row, rows } from './build.ts';

/** What stands in a pane, and the words of the link in it that loads older messages; null where nothing may be clicked. */
export interface OlderShape {
  name: string;
  inner: string;
  older: string | null;
}

const TALK = rows(messages(8));

export const OLDER: readonly OlderShape[] = [
  {
    name: 'a button above the messages',
    inner: `${note('<button>加载更多</button>')}${TALK}`,
    older: '加载更多',
  },
  {
    name: 'a link without an address',
    inner: `${note('<a>查看更多消息</a>')}${TALK}`,
    older: '查看更多消息',
  },
  {
    name: 'a link to nowhere',
    inner: `${note('<a href="#">Load earlier messages</a>')}${TALK}`,
    older: 'Load earlier messages',
  },
  {
    name: 'a script in the address that does nothing',
    inner: `${note('<a href="javascript:void(0)">历史消息</a>')}${TALK}`,
    older: '历史消息',
  },
  {
    name: 'below a separator',
    inner: `${note('昨天 10:05')}${note('<span role="button">查看历史消息</span>')}${TALK}`,
    older: '查看历史消息',
  },
  {
    name: 'a link that leads away',
    inner: `${note('<a href="/history?all=1">查看更多消息</a>')}${TALK}`,
    older: null,
  },
  {
    name: 'a button in a link that leads away',
    inner: `${note('<a href="https://www.example.com/"><button>加载更多</button></a>')}${TALK}`,
    older: null,
  },
  {
    name: 'a button that sends a form',
    inner: `${note('<form action="/buy"><button>加载更多</button></form>')}${TALK}`,
    older: null,
  },
  {
    name: 'a button of a form elsewhere',
    inner: `${note('<button form="buy">加载更多</button>')}${TALK}`,
    older: null,
  },
  { name: 'words alone that say how', inner: `${note('上滑查看更早')}${TALK}`, older: null },
  { name: 'a message with the same words', inner: `${row({ text: '加载更多' })}${TALK}`, older: null },
  {
    name: 'a message with a button of the same words',
    inner: `${row({ text: '<button>加载更多</button>' })}${TALK}`,
    older: null,
  },
  {
    name: 'a card with a button of the same words',
    inner: `<div style="border: 1px solid; margin: 8px 200px"><p>优惠</p><button>加载更多</button></div>${TALK}`,
    older: null,
  },
  { name: 'below the messages', inner: `${TALK}${note('<button>加载更多</button>')}`, older: null },
  {
    name: 'buttons that do other things',
    inner: `${note('<button>确认收货</button>')}${note('<button>发送</button>')}${TALK}`,
    older: null,
  },
  {
    name: 'a button that is off',
    inner: `${note('<button disabled>加载更多</button>')}${TALK}`,
    older: null,
  },
  { name: 'the end of the conversation', inner: `${note('没有更多了')}${TALK}`, older: null },
];

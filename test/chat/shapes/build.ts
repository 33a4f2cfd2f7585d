/** One message of a made-up page. */
export interface Said {
  own?: boolean;
  text: string;
}

const STYLE = `
  * { box-sizing: border-box } body { margin: 0; font: 14px/1.5 sans-serif }
  .app { display: flex; height: 780px } .list { width: 240px; overflow-y: auto } .list div { padding: 8px }
  .talk { flex: 1; display: flex; flex-direction: column; min-width: 0 } .head { height: 48px; padding: 12px; font-size: 16px }
  .pane { flex: 1; min-height: 0; overflow-y: auto; padding: 0 16px } .note { text-align: center; color: #999; margin: 10px 0 }
  .row { display: flex; margin: 12px 0; gap: 8px } .own { flex-direction: row-reverse } .face { width: 36px; height: 36px; background: #8ac; flex: none }
  .bubble { background: #eef; border-radius: 8px; padding: 8px 12px; max-width: 60% } .foot { padding: 10px } textarea { width: 100%; height: 50px }`;

/** `count` messages by turns, each with its number. */
export function messages(count: number, first = 1): Said[] {
  return Array.from({ length: count }, (_, at) => ({ own: at % 2 === 1, text: `第${first + at}句` }));
}

export function row({ own = false, text }: Said, style = ''): string {
  return `<div class="row${own ? ' own' : ''}" style="${style}"><div class="face"></div><div class="bubble">${text}</div></div>`;
}

export function note(text: string): string {
  return `<div class="note">${text}</div>`;
}

export const rows = (said: readonly Said[]) => said.map((each) => row(each)).join('');

const CONTACTS = Array.from(
  { length: 30 },
  (_, at) => `<div><b>联系人${at}</b><span> 昨天</span><p>预览${at}</p></div>`,
).join('');
const EDITOR = '<div class="foot"><textarea placeholder="请输入消息"></textarea><button>发送</button></div>';

/** A page with contact list, header, conversation and editor; `inner` is what stands in the pane. */
export function chatPage(
  inner: string,
  more: { style?: string; foot?: string; head?: string; beside?: string } = {},
): string {
  const { style = '', foot = EDITOR, head = '<div class="head">禾木家居</div>', beside = '' } = more;
  return page(
    `<div class="app"><div class="list">${CONTACTS}</div><div class="talk">${head}<div class="pane">${inner}</div>${foot}</div><div style="width: 240px; overflow: auto">${beside}</div></div>`,
    style,
  );
}

/** Any page in the same dress. */
export function page(body: string, style = ''): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>页面</title><style>${STYLE}${style}</style></head><body>${body}</body></html>`;
}

import { orderCard, summary } from './cards.ts';
import { type BenchPage, BOTTOM_REACH } from './list.ts';

interface Body {
  style: string;
  body: string;
}

const CARD = 200;
const SUMMARY = 168;
const BAR = 56;

export const BASE = `
* { box-sizing: border-box; margin: 0 }
body { font: 14px/1.5 "Noto Sans CJK SC", "DejaVu Sans", sans-serif; color: #222; background: #f5f5f5 }
.summary { height: ${SUMMARY}px; padding: 20px 40px; background: linear-gradient(90deg, #fff4e8, #ffe3ec) }
.card { height: ${CARD - 16}px; margin: 0 40px 16px; padding: 14px 18px; background: #fff; border-radius: 8px; overflow: hidden }
.head, .foot { display: flex; justify-content: space-between; color: #888; font-size: 12px }
.goods { display: flex; gap: 14px; padding: 10px 0; border-top: 1px solid #eee; border-bottom: 1px solid #eee; margin: 8px 0 }
.goods img { width: 84px; height: 84px; border-radius: 4px }
.goods b { color: #e1251b; margin-left: auto; white-space: nowrap }
.goods small { display: block; color: #999 }
.foot strong { color: #222; font-size: 15px }
.end { background: #e9e9ee; padding: 12px 40px; color: #777; overflow: hidden }
`;

/** The bodies by kind of page; each is exactly `height` CSS pixels tall. */
export const BODIES: Record<BenchPage['kind'], (height: number, isOpen: boolean) => Body> = {
  order: (height) => ({ style: '', body: content(height) }),

  bars: (height) => ({
    style: `
.menu { position: sticky; top: 0; height: ${BAR}px; padding: 16px 40px; background: #1f5f54; color: #fff; z-index: 2 }
.pay { position: fixed; left: 0; right: 0; bottom: 0; height: 64px; padding: 20px 40px; background: #fff; border-top: 1px solid #ddd; z-index: 3 }
.help { position: fixed; right: 24px; bottom: 90px; width: 56px; height: 56px; border-radius: 28px; background: #e1251b; color: #fff; text-align: center; line-height: 56px }
`,
    body: `<div class="menu">我的订单 · 待付款 · 待发货 · 待收货 · 退款/售后</div>${content(height - BAR)}
<div class="pay" data-fixed="bottom">合计 <b>￥1,284.50</b> 提交售后申请</div><div class="help" data-fixed="bottom">客服</div>`,
  }),

  shell: (height, isOpen) => ({
    style: `
html, body { ${isOpen ? 'scrollbar-width: none' : 'height: 100%; overflow: hidden'} }
.top { height: ${BAR}px; padding: 16px 24px; background: #24304a; color: #fff }
.side { position: absolute; top: ${BAR}px; left: 0; width: 200px; height: calc(100vh - ${2 * BAR}px); padding: 20px; background: #dfe5f0 }
.pane { margin-left: 200px; background: #f5f5f5; scrollbar-width: none; ${isOpen ? `height: ${height}px` : `height: calc(100vh - ${2 * BAR}px); overflow-y: auto`} }
.bottom { height: ${BAR}px; padding: 16px 24px; background: #fff; border-top: 1px solid #ccc }
`,
    body: `<div class="top">卖家中心 / 客服工作台</div><div class="side">订单<br>消息<br>售后<br>设置</div>
<div class="pane">${content(height)}</div><div class="bottom">输入消息…</div>`,
  }),

  pictures: (height) => ({
    style: `
.grid { display: grid; grid-template-columns: repeat(5, 1fr); gap: 16px; padding: 16px 40px; height: ${height - SUMMARY}px; align-content: start }
.grid div { height: 236px; background: #fff; border-radius: 8px; overflow: hidden; font-size: 12px }
.grid img { width: 100%; height: 196px; object-fit: cover; display: block }
`,
    body: `${summary()}<div class="grid">${Array.from({ length: 200 }, (_, n) => `<div><img loading="lazy" src="/picture/${n}.png" alt=""> 晒单图片 ${n + 1}</div>`).join('')}</div>`,
  }),
};

/** A summary, as many order cards as fit, and an end that takes what is left. */
function content(height: number): string {
  const cards = Math.max(0, Math.floor((height - SUMMARY - BOTTOM_REACH - BAR) / CARD));
  const rest = height - SUMMARY - cards * CARD - 16;
  const end = `<div class="end" style="height:${rest}px">${'本页订单信息以平台记录为准。Order records are kept for 3 years. '.repeat(6)}</div>`;
  const gap = '<div style="height:16px"></div>';
  return `${summary()}${gap}${Array.from({ length: cards }, (_, n) => orderCard(n)).join('')}${end}`;
}

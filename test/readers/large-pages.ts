/** Number of the n-th order of `listOf`: 19 digits. */
export const numberOf = (n: number): string => `47${String(n).padStart(5, '0')}123456789012`;

/** A list of that many orders, built as a shop builds it: cards, pictures, prices in spans, tabs, a feed. */
export function listOf(orders: number): string {
  const cards = Array.from({ length: orders }, (_, n) => card(n)).join('');
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>已买到的宝贝</title><style>${STYLE}</style></head><body>
<div class="tabs"><span>全部</span><span>待付款</span><span>待发货</span><span>待收货</span><span>已完成</span></div>${cards}
<div><h3>猜你喜欢</h3><div class="row">${'<div><div class="pic"></div><a href="https://item.taobao.com/item.htm?id=9">陶瓷花瓶摆件</a><div>￥35.00</div></div>'.repeat(40)}</div></div></body></html>`;
}

/** An order, and megabytes of other text below it. */
export function megabytesBehind(order: string, megabytes: number): string {
  const line =
    '<p>商品说明：这是一段很长的说明文字，没有任何订单信息，只是为了占地方。ABC 123 ￥1.00 2020-01-01</p>';
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>订单详情</title></head><body>${order}${line.repeat(
    Math.ceil((megabytes * 1_000_000) / line.length),
  )}</body></html>`;
}

/** Elements in each other, `depth` of them. */
export function nested(depth: number, inside: string): string {
  return `<!doctype html><html lang="zh-CN"><body>${'<div>'.repeat(depth)}${inside}${'</div>'.repeat(depth)}</body></html>`;
}

const STYLE =
  'body{font:13px sans-serif;width:1000px}.card{border:1px solid #ddd;margin:10px}.head,.row{display:flex;gap:16px;padding:8px}.pic{width:80px;height:80px;background:#ddd}.tabs span{margin-right:20px}';

function card(n: number): string {
  const number = numberOf(n);
  return `<div class="card"><div class="head"><span>2026-10-${String((n % 28) + 1).padStart(2, '0')}</span><span>订单号: ${number}</span><a href="https://shop${n}.taobao.com/">拾光陶瓷${n}号店</a><span>交易成功</span><a href="https://trade.taobao.com/trade/detail/trade_order_detail.htm?biz_order_id=${number}">订单详情</a></div>
<div class="row"><div class="pic"></div><div><a href="https://item.taobao.com/item.htm?id=${n}">手工粗陶马克杯第${n}款</a><span>[交易快照]</span><div>颜色分类：墨绿</div></div><div><span>￥</span><span>${n}</span><span>.</span><span>00</span></div><div>x1</div><div><div><span>实付款</span><span>￥</span><span>${n}</span><span>.</span><span>50</span></div><div>含运费: ￥0.00</div></div><div><div>查看物流</div><div>申请售后</div></div></div></div>`;
}

const SHOPS = ['青瓷家居旗舰店', '北纬数码专营店', '山野茶铺', '云朵童装', 'Harbour Outdoor Store'];
const GOODS = [
  '手工青花瓷餐盘 8 英寸 礼盒装 家用微波炉可用',
  'USB-C 双口快充插头 65W 氮化镓 折叠插脚',
  '明前龙井茶 250g 罐装 2026 新茶 原产地直发',
  '儿童防风连帽外套 春秋薄款 可拆卸帽子',
  'Two-person trekking tent, 3-season, aluminium poles, 2.1 kg',
];
const STATES = ['交易成功', '卖家已发货', '退款中', '待评价', '已签收'];

/** The upper end of a page: who, where, how much. */
export function summary(): string {
  return `<div class="summary"><h1>订单详情</h1><p>收货地址：杭州市西湖区文三路 138 号 · 林女士 138****2046</p>
<p>订单编号：4268130557719204416　下单时间：2026-03-02 14:05:31　实付款：<b>￥234.90</b></p></div>`;
}

/** One order card; everything in it follows from its number. */
export function orderCard(n: number): string {
  const price = `￥${(((n * 7919) % 90_000) / 100 + 9.9).toFixed(2)}`;
  const number = `42${String(681_305_577_192 + n * 7_340_033).padStart(17, '0')}`;
  return `<div class="card"><div class="head"><span>${pick(SHOPS, n)}　订单号 ${number}</span><span>${pick(STATES, n * 3)}</span></div>
<div class="goods"><img src="/picture/${n % 24}.png" alt=""><div>${pick(GOODS, n)}<small>颜色分类：款式 ${(n % 7) + 1}；套餐类型：官方标配　x${(n % 3) + 1}</small>
<small>运费险 · 7 天无理由退货 · 48 小时内发货</small></div><b>${price}</b></div>
<div class="foot"><span>2026-03-${String((n % 28) + 1).padStart(2, '0')} ${String(n % 24).padStart(2, '0')}:1${n % 10}:30　物流：中通 7${String(n * 15_485_863).slice(0, 9)}</span><strong>实付款 ${price}</strong></div></div>`;
}

function pick(list: string[], n: number): string {
  return list[n % list.length] ?? '';
}

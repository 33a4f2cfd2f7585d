import { SHAPES } from '../words/numbers';
import type { Site, SiteExamples } from './types';

const H5 = 'https://mobile.yangkeduo.com';

/** Classes are random there: text alone is read. Both hosts serve the same pages. */
export const pinduoduo: Site = {
  platform: 'pinduoduo',
  hosts: ['pinduoduo.com', 'yangkeduo.com'],
  pages: [
    { kind: 'order-detail', path: /^\/order\.html\?(?:.*&)?order_sn=/ },
    { kind: 'order-list', path: /^\/(?:orders?|transac_orders_search_results)\.html/ },
    { kind: 'logistics', path: /^\/(?:goods_express|express_service|unique_logistic_chat)\.html/ },
    { kind: 'after-sale', path: /^\/(?:complaint_|after_sales)/ },
    { kind: 'chat', path: /^\/(?:chat_|official_chat)/ },
    { kind: 'product', path: /^\/goods\d?\.html/ },
    { kind: 'licence', path: /licen[cs]e/i },
  ],
  shapes: [SHAPES.pinduoduo],
  country: 'CN',
  shopLeadsCard: true,
  listData: ['rawData'],
};

export const pinduoduoExamples: SiteExamples = [
  ['order-list', `${H5}/orders.html?type=0`],
  ['order-list', `${H5}/order.html`],
  ['order-list', `${H5}/transac_orders_search_results.html?keyWord=1&type=1`],
  ['order-detail', `${H5}/order.html?order_sn=260929-041041324390351`],
  ['logistics', 'https://mobile.pinduoduo.com/goods_express.html?order_sn=1&tracking_number=2'],
  ['after-sale', `${H5}/complaint_list.html`],
  ['after-sale', `${H5}/complaint_detail.html?after_sales_id=1&order_sn=2`],
  ['chat', `${H5}/chat_detail.html?goods_id=1&mall_sn=2`],
  ['product', `${H5}/goods.html?goods_id=1`],
];

import { SHAPES } from '../words/numbers';
import type { Site } from './types';

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

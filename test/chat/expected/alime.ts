import { about, picture, speaker } from '../rows.ts';
import type { ExpectedChat } from '../types.ts';

const robot = speaker('robot', '智能助理');
const buyer = speaker('buyer', '');
const platform = speaker('platform', '云舒');
const system = speaker('system', '');

export const alime: readonly ExpectedChat[] = [
  {
    page: 'alime/official-service',
    url: 'https://ai.alimebot.taobao.com/intl/index.htm?from=web',
    site: 'alime',
    conversation: {
      pane: '.PullToRefresh',
      peer: '淘宝官方客服',
      rows: [
        robot(
          about('11月18日 14:02', '2026-11-18T14:02:00+08:00'),
          'Hi，我是智能助理小蜜，您可以直接描述遇到的问题',
          { orTimeIs: 'shown' },
        ),
        buyer(about('11月18日 14:02', '2026-11-18T14:02:00+08:00'), '商家承诺退款一直不退'),
        robot(
          about('11月18日 14:02', '2026-11-18T14:02:00+08:00'),
          '猜您想问：\n1. 商家不同意退款怎么办\n2. 退款多久到账\n3. 如何申请平台介入',
          { exact: true },
        ),
        buyer(about('11月18日 14:02', '2026-11-18T14:02:00+08:00'), '转人工'),
        system(about('11月18日 14:02', '2026-11-18T14:02:00+08:00'), '您已进入人工客服，当前排队 3 人', {
          kind: 'system',
        }),
        system(about('11月18日 14:02', '2026-11-18T14:02:00+08:00'), '人工客服 云舒 为您服务', {
          kind: 'system',
        }),
        platform(
          about('11月18日 14:30', '2026-11-18T14:30:00+08:00'),
          '您好，我是淘宝客服云舒，请问有什么可以帮您',
          { orTimeIs: 'shown' },
        ),
        buyer(
          about('11月18日 14:30', '2026-11-18T14:30:00+08:00'),
          '订单 4629182837465019283，卖家说破损包赔，现在不认',
        ),
        platform(about('11月18日 14:30', '2026-11-18T14:30:00+08:00'), '已收到，请您上传聊天截图'),
        buyer(about('11月18日 14:30', '2026-11-18T14:30:00+08:00'), '', {
          kind: 'picture',
          image: picture('b77'),
        }),
        platform(
          about('11月18日 14:30', '2026-11-18T14:30:00+08:00'),
          '凭证有效。平台将为您介入，3 个工作日内答复',
        ),
        platform(about('11月18日 14:30', '2026-11-18T14:30:00+08:00'), '请点击查看进度：介入详情', {
          links: ['https://refund2.taobao.com/dispute/detail.htm?disputeId=1'],
        }),
        buyer(about('11月18日 14:30', '2026-11-18T14:30:00+08:00'), '好的'),
        platform(about('11月18日 14:30', '2026-11-18T14:30:00+08:00'), '还有其他可以帮您的吗？'),
        system(about('11月18日 14:30', '2026-11-18T14:30:00+08:00'), '人工客服已离开会话', {
          kind: 'system',
        }),
        robot(about('11月18日 14:30', '2026-11-18T14:30:00+08:00'), '请对本次服务进行评价'),
      ],
    },
    notRead: ['请输入您的问题', '不满意'],
  },
];

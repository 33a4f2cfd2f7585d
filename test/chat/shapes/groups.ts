import type { Sender } from '../../../utils/chat/types.ts';
import { messages, rows } from './build.ts';

/** What is read of a message, in one line: sender, name, time, words. */
export type Told = [sender: Sender, name: string, timeRaw: string, text: string];

/** Rows in which several bubbles stand, and the messages that they are. */
export interface GroupShape {
  name: string;
  html: string;
  reads: readonly Told[];
}

const small = (text: string) => `<div style="font-size: 11px; color: #888">${text}</div>`;
const column = (inner: string, own = false) =>
  `<div style="display: flex; flex-direction: column; gap: 4px; max-width: 60%; align-items: flex-${own ? 'end' : 'start'}">${inner}</div>`;
const group = (inner: string, own = false, face = true) =>
  `<div class="row${own ? ' own' : ''}">${face ? '<div class="face"></div>' : ''}${column(inner, own)}</div>`;
const bubble = (text: string, style = '') =>
  `<div class="bubble" style="max-width: none; ${style}">${text}</div>`;
const line = (inner: string) =>
  `<div style="width: 100%"><div style="display: inline-block">${inner}</div></div>`;

const FIRST = rows(messages(4));

const turn = (name: string, texts: readonly string[], own = false) =>
  `<div style="margin: 12px 0"><div style="font-size: 12px; text-align: ${own ? 'right' : 'left'}">${name}</div>${texts
    .map(
      (text) =>
        `<div style="display: flex; justify-content: flex-${own ? 'end' : 'start'}; margin: 3px 0">${bubble(text, own ? 'background: #cfe' : '')}</div>`,
    )
    .join('')}</div>`;

/** Several bubbles of one sender in one row. */
export const GROUPS: readonly GroupShape[] = [
  {
    name: 'a name above, two bubbles, the time of the last below',
    html: FIRST + group(small('小禾') + bubble('在的') + bubble('请稍等') + small('10:05')),
    reads: [
      ['merchant', '小禾', '', '在的'],
      ['merchant', '小禾', '10:05', '请稍等'],
    ],
  },
  {
    name: 'name and time above: the time is that of the first',
    html: FIRST + group(small('小禾 10:05:11') + bubble('在的') + bubble('请稍等一下') + bubble('好了')),
    reads: [
      ['merchant', '小禾', '10:05:11', '在的'],
      ['merchant', '小禾', '', '请稍等一下'],
      ['merchant', '小禾', '', '好了'],
    ],
  },
  {
    name: 'the time of each in its bubble',
    html:
      FIRST +
      group(
        bubble(`杯子碎了${small('10:05')}`) + bubble(`五只都碎了，外箱也是${small('10:06')}`),
        true,
        false,
      ),
    reads: [
      ['buyer', '', '10:05', '杯子碎了'],
      ['buyer', '', '10:06', '五只都碎了，外箱也是'],
    ],
  },
  {
    name: 'the time of each below its bubble, with a mark below the last',
    html:
      FIRST + group(bubble('杯子碎了') + small('10:05') + bubble('五只都碎了') + small('10:06 已读'), true),
    reads: [
      ['buyer', '', '10:05', '杯子碎了'],
      ['buyer', '', '10:06', '五只都碎了'],
    ],
  },
  {
    name: 'the time of each above its bubble',
    html: FIRST + group(small('10:05') + bubble('杯子碎了') + small('10:06') + bubble('五只都碎了'), true),
    reads: [
      ['buyer', '', '10:05', '杯子碎了'],
      ['buyer', '', '10:06', '五只都碎了'],
    ],
  },
  {
    name: 'each bubble in a line of its own, the corners of first and last rounded otherwise',
    html:
      FIRST +
      group(
        line(bubble('在的', 'border-radius: 12px 12px 2px 2px')) +
          line(bubble('好', 'border-radius: 2px')) +
          line(bubble('请稍等', 'border-radius: 2px 2px 12px 12px')),
      ),
    reads: [
      ['merchant', '', '', '在的'],
      ['merchant', '', '', '好'],
      ['merchant', '', '', '请稍等'],
    ],
  },
  {
    name: 'a name above lines as wide as the pane',
    html:
      FIRST +
      turn('小禾 10:05', ['在的', '请问有什么可以帮您']) +
      turn('我 10:06', ['杯子碎了'], true) +
      turn('小禾 10:09', ['请拍照']) +
      turn('我 10:10', ['好的', '已发'], true),
    reads: [
      ['merchant', '小禾', '10:05', '在的'],
      ['merchant', '小禾', '', '请问有什么可以帮您'],
      ['buyer', '我', '10:06', '杯子碎了'],
      ['merchant', '小禾', '10:09', '请拍照'],
      ['buyer', '我', '10:10', '好的'],
      ['buyer', '我', '', '已发'],
    ],
  },
  {
    name: 'name, kind of sender and time of the last below: all are of that sender',
    html: FIRST + group(bubble('在的') + bubble('请稍等') + small('Fin • AI Agent • 2h ago')),
    reads: [
      ['robot', 'Fin', '', '在的'],
      ['robot', 'Fin', '2h ago', '请稍等'],
    ],
  },
];

/** One message, however many frames it is made of. */
export const WHOLES: readonly GroupShape[] = [
  {
    name: 'a quote in another colour below the words',
    html: FIRST + group(bubble('是这个吗') + bubble('小满：实木边几', 'background: #ddd')),
    reads: [['merchant', '', '', '是这个吗\n小满：实木边几']],
  },
  {
    name: 'choices that can be pressed below a question',
    html:
      FIRST +
      group(bubble('您想问什么') + bubble('退货', 'cursor: pointer') + bubble('换货', 'cursor: pointer')),
    reads: [['merchant', '', '', '您想问什么\n退货\n换货']],
  },
  {
    name: 'cells of a card in their own frames',
    html: FIRST + group(bubble(bubble('订单编号：260920-123456789012345') + bubble('实付：¥328.00'))),
    reads: [['merchant', '', '', '订单编号：260920-123456789012345\n实付：¥328.00']],
  },
  {
    name: 'frames beside each other',
    html:
      FIRST +
      `<div class="row"><div class="face"></div><div style="display: flex; gap: 4px">${bubble('红色的一款')}${bubble('蓝色的一款')}</div></div>`,
    reads: [['merchant', '', '', '红色的一款\n蓝色的一款']],
  },
];

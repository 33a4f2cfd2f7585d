import type { ChatLog, Message, MessagePlace } from '../../../utils/chat';
import type { TranscriptContext } from '../../../utils/chat/in-page';
import { toMoment } from '../../../utils/time';

type Line = Partial<Message> & Pick<Message, 'sender' | 'text'>;

const SHOP = '晨光家居旗舰店';

/** A dispute over broken glasses, as it is fought out in a shop's chat. */
const DISPUTE: Line[] = [
  { sender: 'robot', name: SHOP, text: '您好，欢迎光临晨光家居旗舰店，请问有什么可以帮您？' },
  { sender: 'buyer', kind: 'order', text: '北欧玻璃水杯 6只装 订单编号 260920-123456789012345' },
  { sender: 'buyer', text: '收到的杯子碎了5只，外箱也压扁了' },
  { sender: 'buyer', kind: 'picture', text: '', image: 'https://img.pddpic.com/a/1.jpg' },
  { sender: 'merchant', name: '客服小晨', text: '亲，稍等，我帮您看一下' },
  { sender: 'merchant', name: '客服小晨', text: '玻璃制品运输中难免有损耗，这不属于质量问题哦' },
  { sender: 'buyer', text: '不支持退货吗？' },
  { sender: 'merchant', name: '客服小晨', text: '签收后破损不支持退货，您自己处理吧' },
  { sender: 'buyer', text: '那我只能申请平台介入了' },
  { sender: 'merchant', name: '客服小晨', text: '要不给您补偿20元，您看可以吗？' },
  { sender: 'buyer', text: '128.50元买的，20元不行' },
  { sender: 'merchant', name: '客服小晨', kind: 'withdrawn', text: '客服小晨撤回了一条消息' },
  { sender: 'merchant', name: '主管阿明', text: '您好，核实了，确实是仓库包装有问题，非常抱歉' },
  { sender: 'merchant', name: '主管阿明', text: '48小时内给您退款，请您留意' },
  { sender: 'system', kind: 'system', text: '商家已发起退款，请确认' },
  { sender: 'buyer', text: '好的，谢谢\n请走原路退回' },
];

/** Small talk between the parts of the dispute. */
const TALK: Line[] = [
  { sender: 'buyer', text: '在吗？' },
  { sender: 'merchant', name: '客服小晨', text: '在的亲' },
  { sender: 'buyer', text: '什么时候能处理好' },
  { sender: 'merchant', name: '客服小晨', text: '会尽快给您处理的，请耐心等待' },
];

/** Ten days of a chat with so many messages, oldest first; every seventh time was carried from a separator. */
export function chatLog(count: number, changes: Partial<ChatLog> = {}): ChatLog {
  const began = Date.parse('2026-09-24T02:02:05Z');
  const step = Math.floor((10 * 86_400_000) / Math.max(count, 1));
  const messages = Array.from({ length: count }, (_, index) =>
    messageOf(lineAt(index, count), index + 1, new Date(began + index * step)),
  );
  return {
    pane: { how: 'found', reader: 'generic' },
    peer: SHOP,
    orderNumber: '260920-123456789012345',
    top: 'reached',
    start: { kind: 'all' },
    gaps: [],
    zone: { offsetMinutes: 480, isAssumed: false },
    messages,
    ...changes,
  };
}

/** A message with everything it needs. */
export function messageOf(line: Line, n: number, at: Date): Message {
  const { local } = toMoment(at, 'Asia/Shanghai');
  const isCarried = n % 7 === 0;
  return {
    n,
    name: '',
    time: isCarried ? `${local.slice(0, 16)}:00+08:00` : local,
    timeRaw: isCarried ? local.slice(5, 16).replace('T', ' ') : local.slice(11, 19),
    timeIs: isCarried ? 'about' : 'shown',
    kind: 'text',
    links: [],
    image: null,
    arrived: 'before',
    ...line,
  };
}

export const CONTEXT: TranscriptContext = {
  exhibit: '5f1c0d7e-0000-4000-8000-000000000002',
  url: 'https://mobile.yangkeduo.com/chat_detail.html?mall_id=77',
  capturedAt: toMoment(new Date('2026-10-04T04:00:09Z'), 'Asia/Shanghai'),
  language: 'zh-CN',
};

/** Places of so many messages in page order: rows of a height, so many to a part. */
export function placesOf(count: number, rowHeight = 80, perPart = 180): MessagePlace[] {
  return Array.from({ length: count }, (_, index) => ({
    part: Math.floor(index / perPart) + 1,
    y: (index % perPart) * rowHeight + 20,
  }));
}

/** The dispute stands at the end; talk fills what comes before. */
function lineAt(index: number, count: number): Line {
  const left = index - Math.max(0, count - DISPUTE.length);
  const line = left >= 0 ? DISPUTE[left] : TALK[index % TALK.length];
  return line ?? { sender: 'unknown', text: '' };
}

import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import { hashOfEntry } from '../../utils/cases';
import type { Case, CaseFile, Exhibit, ExhibitFile, LogEntry } from '../../utils/cases/types';
import { writeTranscript } from '../../utils/chat/in-page';
import type { Facts } from '../../utils/facts';
import type { PackageInput } from '../../utils/package';
import { toMoment } from '../../utils/time';
import { CONTEXT, chatLog, placesOf } from '../chat/write/make-log';

export const NOW = new Date('2026-11-24T04:15:30Z');
export const ZONE = 'Asia/Shanghai';

/** Sealed bytes by hash, as the store holds them. */
export class Store {
  readonly blobs = new Map<string, Blob>();

  /** Seals bytes and gives the file that names them. */
  seal(bytes: Uint8Array<ArrayBuffer>, mediaType: string, role: ExhibitFile['role'], rest = {}): ExhibitFile {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    this.blobs.set(sha256, new Blob([bytes], { type: mediaType }));
    return { sha256, bytes: bytes.length, mediaType, role, ...rest };
  }

  /** Seals a text. */
  sealText(text: string, role: ExhibitFile['role'], mediaType = 'text/plain'): ExhibitFile {
    return this.seal(new TextEncoder().encode(text), mediaType, role);
  }

  readonly load = async (sha256: string): Promise<Blob> => {
    const blob = this.blobs.get(sha256);
    if (blob === undefined) throw new Error(`no file ${sha256}`);
    return blob;
  };
}

/** A PNG of one colour. */
export function pngBytes(width: number, height: number, grey: number): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height, grey);
  for (let y = 0; y < height; y += 1) rows[y * (width + 1)] = 0;
  return Uint8Array.from(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      pngChunk('IHDR', header),
      pngChunk('IDAT', deflateSync(rows)),
      pngChunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  chunk.set(body, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

/** An exhibit with everything a real one has; tests change what they are about. */
export function exhibit(number: number, files: ExhibitFile[], changes: Partial<Exhibit> = {}): Exhibit {
  return {
    id: `exhibit-${number}`,
    caseId: 'a1b2c3d4-0000-4000-8000-000000000001',
    number,
    kind: 'page',
    title: `证据名称${number}`,
    proves: `证明目的${number}`,
    pageKind: 'order-detail',
    files,
    url: `https://mobile.yangkeduo.com/order.html?order_sn=260924-1&n=${number}`,
    pageTitle: '订单详情',
    capturedAt: toMoment(new Date('2026-09-24T02:02:03.456Z'), ZONE),
    method: 'pixels',
    engine: 'chromium',
    state: 'complete',
    problems: [],
    viewport: { width: 1280, height: 800 },
    devicePixelRatio: 1,
    scale: 1,
    userAgent: 'Mozilla/5.0 test',
    extensionVersion: '0.1.0',
    orders: [],
    facts: {},
    ...changes,
  };
}

export const FACTS: Facts = {
  platform: { value: 'pinduoduo', raw: '', from: 'address', exhibit: 1 },
  orderNumber: {
    value: '260924-123456789012345',
    raw: '订单编号：260924-123456789012345',
    from: 'text',
    exhibit: 1,
  },
  shop: { value: '小王水果店', raw: '小王水果店', from: 'text', exhibit: 1 },
  quantity: { value: 2, raw: '×2', from: 'text', exhibit: 1 },
  paid: { value: { amount: '12.30', currency: 'CNY' }, raw: '实付款 ¥12.30', from: 'text', exhibit: 1 },
  receivedAt: {
    value: '2026-09-24T10:02:03+08:00',
    raw: '2026-09-24 10:02:03 已签收',
    from: 'text',
    exhibit: 2,
  },
  status: { value: '交易成功', raw: '', from: 'typed' },
  items: {
    value: [{ title: '苹果 5斤', sku: '大果', unitPrice: { amount: '6.15', currency: 'CNY' }, quantity: 2 }],
    raw: '苹果 5斤 大果 ¥6.15 ×2',
    from: 'text',
    exhibit: 1,
  },
};

/** Two messages with a gap between them. */
const CHAT = chatLog(2, { gaps: [{ after: 1, why: 'unconnected' }] });

const ABOUT: Case = {
  id: 'a1b2c3d4-0000-4000-8000-000000000001',
  title: '',
  createdAt: '2026-09-24T02:02:03.000Z',
  orderNumber: '260924-123456789012345',
  typed: {},
  problem: { id: 'not-as-described', answers: { difference: '5斤 → 3斤' } },
  demands: [{ id: 'refund', amount: { amount: '12.30', currency: 'CNY' }, dueBy: '2026-12-01' }],
  complainant: { name: '张三', phone: '13800000000' },
  respondent: { name: '小王水果店' },
  contacts: [],
  filings: [],
  texts: [],
  deadlineMarks: {},
};

/** A custody log whose entries follow from each other. */
export async function custodyLog(events: [event: string, detail: string][]): Promise<LogEntry[]> {
  const log: LogEntry[] = [];
  for (const [index, [event, detail]] of events.entries()) {
    const draft = { at: new Date(NOW.getTime() + index * 1000).toISOString(), event, detail };
    const prev = log.at(-1)?.hash ?? '';
    log.push({ ...draft, prev, hash: await hashOfEntry(prev, draft) });
  }
  return log;
}

export interface Made {
  input: PackageInput;
  store: Store;
}

/** What `buildPackage` takes: an order page in two parts with its text, and a chat with its transcript. */
export async function makeInput(changes: Partial<PackageInput> = {}): Promise<Made> {
  const store = new Store();
  const page = exhibit(
    1,
    [
      store.seal(pngBytes(64, 900, 200), 'image/png', 'picture', { width: 64, height: 900, part: 1 }),
      store.seal(pngBytes(64, 300, 90), 'image/png', 'picture', { width: 64, height: 300, part: 2 }),
      store.sealText('订单详情\n实付款 ¥12.30\n', 'page-text'),
    ],
    {
      state: 'partial',
      problems: [{ code: 'limit', detail: '' }],
      orders: [{ orderNumber: { value: '260924-123456789012345', raw: '订单编号', from: 'text' } }],
    },
  );
  const chat = exhibit(
    2,
    [
      store.seal(pngBytes(40, 120, 30), 'image/png', 'picture', { width: 40, height: 120, part: 1 }),
      store.sealText('聊天页面的文字', 'page-text'),
      store.sealText(writeTranscript(CHAT, placesOf(2), CONTEXT).json, 'transcript-json', 'application/json'),
      store.sealText('买家：坏了\n商家：自己处理', 'transcript-text'),
    ],
    { kind: 'chat', pageKind: 'chat' },
  );
  const file: CaseFile = {
    case: ABOUT,
    exhibits: [page, chat],
    log: await custodyLog([
      ['case-created', ''],
      ['exhibit-kept', '{"exhibit":1}'],
      ['exhibit-kept', '{"exhibit":2}'],
    ]),
  };
  const input: PackageInput = {
    file,
    facts: FACTS,
    holidays: null,
    deadlines: [
      {
        rule: 'cn-no-reason-return',
        who: 'buyer',
        starts: '2026-09-24T10:02:03+08:00',
        safe: '2026-10-01T23:59:59+08:00',
        legal: '2026-10-08T23:59:59+08:00',
        estimated: false,
        source: '《消费者权益保护法》第25条',
        checked: '2025-04-01',
        confidence: 'high',
        state: 'passed',
        exhibit: 2,
      },
    ],
    texts: [{ channel: 'full', language: 'zh-CN', body: '投诉说明\n\n一、事实', missing: [] }],
    calendar: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
    language: 'zh-CN',
    now: NOW,
    zone: ZONE,
    extensionVersion: '0.1.0',
    loadFile: store.load,
    onProgress: () => {},
    signal: new AbortController().signal,
    ...changes,
  };
  return { input, store };
}

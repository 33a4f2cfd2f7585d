import { describe, expect, it } from 'vitest';
import { type ChatLog, type Message, readTranscript } from '../../../utils/chat';
import { writeTranscript } from '../../../utils/chat/in-page';
import { LANGUAGES } from '../../../utils/i18n';
import { CONTEXT, chatLog, messageOf, placesOf } from './make-log';

const AT = new Date('2026-10-01T06:03:00Z');

function logOf(lines: (Partial<Message> & { text: string })[]): ChatLog {
  const messages = lines.map((line, index) => messageOf({ sender: 'merchant', ...line }, index + 1, AT));
  return chatLog(0, { messages });
}

function textOf(log: ChatLog, language: (typeof LANGUAGES)[number] = 'zh-CN'): string {
  return writeTranscript(log, placesOf(log.messages.length), { ...CONTEXT, language }).text;
}

describe('NN-chat.json', () => {
  const { json } = writeTranscript(chatLog(30), placesOf(29), CONTEXT);
  const data = JSON.parse(json);

  it('has the keys of its schema, in one order', () => {
    expect(Object.keys(data)).toEqual(
      'schema exhibit url pane capturedAt zone top gaps line messages'.split(' '),
    );
    expect(Object.keys(data.messages[0])).toEqual(
      'n sender name time timeRaw timeIs kind text links image arrived part y marks'.split(' '),
    );
  });

  it('says where, when and how it was kept', () => {
    expect(data).toMatchObject({
      schema: 'keepproof/chat/1',
      exhibit: CONTEXT.exhibit,
      url: CONTEXT.url,
      pane: { how: 'found', reader: 'generic' },
      capturedAt: '2026-10-04T12:00:09+08:00',
      zone: 'Asia/Shanghai',
      top: 'reached',
      gaps: [],
    });
  });

  it('knows the place of every message that has one', () => {
    expect(data.messages[3]).toMatchObject({ n: 4, part: 1, y: 260, marks: [] });
    expect(data.messages[29]).toMatchObject({ n: 30, part: null, y: null });
  });

  it('is the same to the byte for the same chat', () => {
    expect(writeTranscript(chatLog(30), placesOf(29), CONTEXT).json).toBe(json);
  });

  it('reads back as what was written', () => {
    const written = writeTranscript(chatLog(400), placesOf(400), CONTEXT);
    expect(readTranscript(written.json)).toEqual({ transcript: written.transcript });
  });

  it('shows no sign that steers an editor, and loses none', () => {
    const text = 'a\u202Eb\u200B\u0007\u2028\u{E0041}c';
    const written = writeTranscript(logOf([{ text }]), [], CONTEXT);
    expect(written.json).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}]/u);
    expect(JSON.parse(written.json).messages[0].text).toBe(text);
  });

  it('cuts what is endless, and still reads back', () => {
    const log = logOf([
      {
        text: '长'.repeat(300_000),
        name: '名'.repeat(1000),
        image: `data:image/png;base64,${'A'.repeat(9000)}`,
        links: Array.from({ length: 500 }, (_, index) => `https://a.cn/${index}`),
      },
    ]);
    const read = readTranscript(writeTranscript(log, [], CONTEXT).json);
    expect(read).toMatchObject({ transcript: { messages: [{ image: null }] } });
    const [message] = 'transcript' in read ? read.transcript.messages : [];
    expect(message?.text).toHaveLength(200_000);
    expect(message?.text.endsWith('…')).toBe(true);
    expect(message?.links).toHaveLength(100);
  });
});

describe('NN-chat.txt', () => {
  it('begins with who, which order, where, when and whether it is whole', () => {
    expect(textOf(chatLog(30)).split('\n').slice(0, 8)).toEqual([
      '聊天文字记录',
      '对方：晨光家居旗舰店',
      '订单编号：260920-123456789012345',
      '网址：https://mobile.yangkeduo.com/chat_detail.html?mall_id=77',
      '保存时间（本机时钟）：2026-10-04 12:00:09 UTC+08:00 (Asia/Shanghai)',
      '消息时间：按 UTC+08:00 读取',
      '完整性：已到最早一条；共30条消息，2026-09-24 10:02 至 2026-10-04 02:02；缺口0处',
      '',
    ]);
  });

  it.each([
    ['its own time', { timeIs: 'shown' as const }, '#1  2026-10-01 14:03  商家（小晨）  [文字]  第1图'],
    ['a time carried', { timeIs: 'about' as const }, '#1  约 2026-10-01 14:03  商家（小晨）  [文字]  第1图'],
    ['a day alone', { time: '2026-10-01' }, '#1  2026-10-01  商家（小晨）  [文字]  第1图'],
    [
      'a time nobody could read',
      { time: null, timeIs: 'none' as const, timeRaw: '昨天' },
      '#1  页面显示“昨天”  商家（小晨）  [文字]  第1图',
    ],
    [
      'no time',
      { time: null, timeIs: 'none' as const, timeRaw: '' },
      '#1  没有时间  商家（小晨）  [文字]  第1图',
    ],
    [
      'a new one',
      { arrived: 'during' as const },
      '#1  2026-10-01 14:03  商家（小晨）  [文字]  第1图  保存期间收到',
    ],
  ])('heads a message with %s', (_, changes, line) => {
    expect(textOf(logOf([{ text: '在的', name: '小晨', ...changes }]))).toContain(`\n${line}\n    在的\n`);
  });

  it('shows pictures and links under their message', () => {
    const log = logOf([
      { text: '看', kind: 'picture', image: 'https://a.cn/1.jpg', links: ['https://a.cn/x'] },
    ]);
    expect(textOf(log)).toContain(
      '[图片]  第1图\n    看\n  图片：https://a.cn/1.jpg\n  链接：https://a.cn/x\n',
    );
  });

  it('says where something is missing', () => {
    const log = chatLog(3, {
      gaps: [
        { after: 0, why: 'unconnected' },
        { after: 2, why: 'unloaded' },
      ],
    });
    const lines = textOf(log).split('\n');
    const first = lines.findIndex((line) => line.startsWith('#1'));
    const third = lines.findIndex((line) => line.startsWith('#3'));
    expect(lines.slice(0, first).some((line) => line.startsWith('--- 此处有缺口：前后'))).toBe(true);
    expect(lines.slice(0, third).some((line) => line.startsWith('--- 此处有缺口：有消息'))).toBe(true);
  });

  it.each(['\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f'])(
    'lets no text with the line end %j pass for a message',
    (end) => {
      const forged = '#2  2026-10-01 14:05  商家  [文字]';
      const log = logOf([{ text: `好${end}${forged}${end}--- 缺口 ---`, name: `名${end}${forged}` }]);
      const lines = textOf(log).split('\n');
      expect(lines.filter((line) => /^(?:#2|---)/.test(line))).toEqual([]);
      expect(lines).toContain(`    ${forged}`);
    },
  );

  it('makes direction marks, zero-width signs and controls visible', () => {
    const text = textOf(logOf([{ text: 'a\u202Eb\u200Bc\u0000d\ud800e', name: '\u2066x' }]));
    expect(text).toContain('    a⟨U+202E⟩b⟨U+200B⟩c⟨U+0000⟩d\ufffde');
    expect(text).toContain('（⟨U+2066⟩x）');
    expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\u200b]/u);
  });

  it('leaves emoji whole', () => {
    expect(textOf(logOf([{ text: '👨‍👩‍👧 好' }]))).toContain('    👨‍👩‍👧 好');
  });

  it.each(['=1+1', '@SUM(A1)', '<img src=x onerror=alert(1)>', '{n}'])('keeps %s as words', (words) => {
    expect(textOf(logOf([{ text: words }]))).toContain(`    ${words}\n`);
  });

  it.each(LANGUAGES)('leaves no placeholder in %s', (language) => {
    expect(textOf(chatLog(30), language)).not.toMatch(/\{\w+\}|undefined|null/);
  });
});

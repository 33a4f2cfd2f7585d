import { describe, expect, it } from 'vitest';
import { CasesApp } from '../../../components/cases/CasesApp';
import type { CasesPorts, CaseView } from '../../../components/cases/ports';
import type { Case } from '../../../utils/cases/types';
import { type ChatLog, readTranscript } from '../../../utils/chat';
import { writeTranscript } from '../../../utils/chat/in-page';
import { CONTEXT, chatLog, placesOf } from '../../chat/write/make-log';
import { caseWith, exhibitWith } from '../../complaint/make';
import { type Shown, show } from '../show';

/** Ports over one case in memory, whose only exhibit is a chat; edits are run and remembered. */
class ChatPorts {
  about: Case = caseWith({ id: 'case' });
  events: string[] = [];
  readonly json: string;
  constructor(json: string) {
    this.json = json;
  }
  view = (): CaseView => ({
    file: { case: this.about, exhibits: [this.exhibit()], log: [] },
    title: '水杯',
    facts: {},
    differences: [],
    checklist: [],
    deadlines: [],
  });
  exhibit() {
    const picture = { bytes: 1, mediaType: 'image/png', role: 'picture' as const, width: 800, height: 9000 };
    return exhibitWith(1, {
      kind: 'chat',
      pageKind: 'chat',
      files: [
        { ...picture, sha256: 'p1', part: 1 },
        { ...picture, sha256: 'p2', part: 2 },
        { sha256: 'chat', bytes: 1, mediaType: 'application/json', role: 'transcript-json' },
      ],
    });
  }
  ports(): CasesPorts {
    const nothing = async () => undefined;
    return {
      readList: async () => [],
      readCase: async () => this.view(),
      change: async (_, { change, event }) => {
        this.about = change(this.about);
        this.events.push(event);
      },
      describe: nothing,
      remove: nothing,
      channels: () => [],
      complaint: (_, channel, language) => ({
        text: { channel, language, body: '', missing: [] },
        fields: [],
        warnings: [],
        complete: { done: 0, needed: 0, missing: [] },
      }),
      attachments: async () => ({ made: [], left: [] }),
      arm: nothing,
      exportCase: () => Promise.reject(new Error('not asked for')),
      picture: async () => new Blob(['x']),
      thumbnail: async () => new Blob(['x']),
      transcript: async () => {
        const read = readTranscript(this.json);
        return 'transcript' in read ? read.transcript : undefined;
      },
      now: () => new Date('2026-10-12T04:00:00Z'),
    };
  }
}

async function open(log: ChatLog, path = '#/case/case/exhibit/1'): Promise<Shown & { chat: ChatPorts }> {
  const { json } = writeTranscript(log, placesOf(log.messages.length), CONTEXT);
  const chat = new ChatPorts(json);
  location.hash = path;
  return { chat, ...(await show(<CasesApp ports={chat.ports()} />)) };
}

const messages = (root: HTMLElement) => root.querySelectorAll('.chat-message').length;

describe('a chat exhibit', () => {
  it('says whether it is whole, and shows every message on its side', async () => {
    const { get, root } = await open(chatLog(30));
    expect(get('chat-line').textContent).toContain('已到最早一条；共30条消息');
    expect(messages(root)).toBe(30);
    expect(get('message-17').dataset.side).toBe('own');
    expect(get('message-20').dataset.side).toBe('other');
    expect(get('message-26').dataset.side).toBe('notice');
    expect(get('message-20').textContent).toContain('玻璃制品运输中难免有损耗');
    expect(get('message-21').textContent).toContain('约 2026-');
  });

  it('draws a long chat in steps', async () => {
    const { root, click, find } = await open(chatLog(200));
    expect(messages(root)).toBe(80);
    await click('show-more');
    expect(messages(root)).toBe(160);
    await click('show-more');
    expect(messages(root)).toBe(200);
    expect(find('show-more')).toBeNull();
  });

  it('suggests marks for what the seller wrote, and marks at a press', async () => {
    const { chat, root, get, click } = await open(chatLog(30));
    const suggested = [...root.querySelectorAll<HTMLElement>('[data-testid^="suggestion-"]')];
    expect(suggested.map(({ dataset }) => dataset.testid)).toEqual([
      'suggestion-20',
      'suggestion-22',
      'suggestion-24',
      'suggestion-27',
      'suggestion-28',
    ]);
    await click('suggest-28-promise');
    expect(chat.about.chatMarks).toMatchObject([{ exhibit: 1, message: 28, mark: 'promise', part: 1 }]);
    expect(get('suggest-28-promise').getAttribute('aria-pressed')).toBe('true');
    await click('suggest-28-promise');
    expect(chat.about.chatMarks).toEqual([]);
    expect(chat.events).toEqual(['chat-marked', 'chat-unmarked']);
  });

  it('marks any message as anything, and shows only what is marked', async () => {
    const { chat, root, get, find, click } = await open(chatLog(30));
    expect(find('mark-17-other')).toBeNull();
    await click('mark-17');
    expect(get('mark-17').getAttribute('aria-expanded')).toBe('true');
    await click('mark-17-other');
    expect(chat.about.chatMarks).toMatchObject([{ message: 17, mark: 'other', sender: 'buyer' }]);
    await click('mark-17');
    expect(get('mark-17-other').getAttribute('aria-pressed')).toBe('true');
    await click('marked-only');
    expect(messages(root)).toBe(1);
    await click('mark-17-other');
    expect(messages(root)).toBe(0);
    expect(root.textContent).toContain('还没有标记');
  });

  it('leads from a message to its place in the pictures', async () => {
    const { get, find, root } = await open(chatLog(400, {}));
    expect(find('picture-spot')).toBeNull();
    get('message-3').querySelector<HTMLElement>('[aria-label^="在第 1 张图片"]')?.click();
    await expect.poll(() => find('picture-spot')?.style.top).toBe('2.000%');
    expect(root.querySelectorAll('.picture-spot')).toHaveLength(1);
  });

  it('names every button so that it can be told apart', async () => {
    const { root } = await open(chatLog(30));
    const names = [...root.querySelectorAll('.chat-messages button')].map((button) =>
      button.getAttribute('aria-label'),
    );
    expect(names).toHaveLength(60);
    expect(new Set(names).size).toBe(60);
  });

  it('shows hostile words as words', async () => {
    const log = chatLog(1);
    const text = '<img src=x onerror=alert(1)>\u202Egnp.exe';
    const hostile = log.messages.map((message) => ({ ...message, text, name: text }));
    const { root, get } = await open({ ...log, messages: hostile });
    expect(root.querySelector('.chat-message img')).toBeNull();
    expect(get('message-1').textContent).toContain('<img src=x onerror=alert(1)>⟨U+202E⟩gnp.exe');
  });

  it('cuts what no screen can hold, and says where the rest is', async () => {
    const log = chatLog(1);
    const endless = log.messages.map((message) => ({ ...message, text: '长'.repeat(100_000) }));
    const { get } = await open({ ...log, messages: endless });
    expect(get('message-1').textContent?.length).toBeLessThan(2_200);
    expect(get('message-1').textContent).toContain('全文见证据包');
  });

  it('says so when its transcript cannot be read, and still shows the pictures', async () => {
    const chat = new ChatPorts('{}');
    location.hash = '#/case/case/exhibit/1';
    const { get, root } = await show(<CasesApp ports={chat.ports()} />);
    expect(get('chat').dataset.state).toBe('unreadable');
    expect(get('chat').textContent).toContain('请看图片');
    expect(root.querySelectorAll('.full-picture')).toHaveLength(2);
  });
});

it('the case says whether the chat is whole, what is marked, and leads to its messages', async () => {
  const { json } = writeTranscript(chatLog(30), placesOf(30), CONTEXT);
  const chat = new ChatPorts(json);
  const mark = { exhibit: 1, message: 28, mark: 'promise', sender: 'merchant', time: null } as const;
  chat.about = { ...chat.about, chatMarks: [{ ...mark, timeIs: 'none', part: 1, text: '48小时内给您退款' }] };
  location.hash = '#/case/case';
  const { get } = await show(<CasesApp ports={chat.ports()} />);
  const summary = get('chat-summary-1');
  expect(summary.textContent).toContain('共30条消息');
  expect(summary.textContent).toContain('承诺 48小时内给您退款');
  expect(summary.querySelector('a')?.getAttribute('href')).toBe('#/case/case/exhibit/1');
});

import { describe, expect, it } from 'vitest';
import type { ChatMark } from '../../utils/cases/types';
import type { ChatLog } from '../../utils/chat';
import { writeTranscript } from '../../utils/chat/in-page';
import { caseJson } from '../../utils/package/case-json';
import { CASE_SCHEMA } from '../../utils/package/case-schema';
import { evidenceRows } from '../../utils/package/evidence-list';
import { packExhibits } from '../../utils/package/pack-exhibits';
import { chatSection } from '../../utils/package/report/chat-section';
import { html } from '../../utils/package/report/html';
import { schemaFaults } from '../../utils/package/schema-check';
import type { PackageInput } from '../../utils/package/types';
import { CONTEXT, chatLog, placesOf } from '../chat/write/make-log';
import { exhibit, makeInput, pngBytes } from './make';

const MARK: ChatMark = {
  exhibit: 2,
  message: 5,
  mark: 'promise',
  sender: 'merchant',
  time: '2026-10-01T14:03:00+08:00',
  timeIs: 'shown',
  text: '48小时内给您退款',
  part: 1,
};

/** A case whose second exhibit is this chat, with these marks. */
async function inputWith(log: ChatLog, chatMarks: ChatMark[] = []): Promise<PackageInput> {
  const { input, store } = await makeInput();
  const [page] = input.file.exhibits;
  const { json, text } = writeTranscript(log, placesOf(log.messages.length), CONTEXT);
  const chat = exhibit(
    2,
    [
      store.seal(pngBytes(40, 120, 30), 'image/png', 'picture', { width: 40, height: 120, part: 1 }),
      store.sealText(json, 'transcript-json', 'application/json'),
      store.sealText(text, 'transcript-text'),
    ],
    { kind: 'chat', pageKind: 'chat', proves: '' },
  );
  const exhibits = page === undefined ? [chat] : [page, chat];
  return { ...input, file: { ...input.file, case: { ...input.file.case, chatMarks }, exhibits } };
}

async function sectionOf(log: ChatLog, chatMarks: ChatMark[] = []): Promise<string> {
  const { exhibits } = await packExhibits(await inputWith(log, chatMarks), () => {});
  const [, chat] = exhibits;
  return chat === undefined ? '' : html`${chatSection(chat, 'zh-CN')}`.markup;
}

function withText(text: string): ChatLog {
  const log = chatLog(1);
  return { ...log, messages: log.messages.map((message) => ({ ...message, text })) };
}

describe('a chat in the report', () => {
  it('lists what was marked, with time, side, words and picture', async () => {
    const markup = await sectionOf(chatLog(30), [MARK, { ...MARK, mark: 'offer' }]);
    expect(markup).toContain('<strong>承诺、提议</strong>');
    expect(markup).toContain('2026-10-01 14:03:00 UTC+08:00');
    expect(markup).toContain('<a href="#exhibit-2-message-5">#5</a>');
    expect(markup).toContain('<a href="data/exhibits/02-chat.png">第1图</a>');
    expect(markup).toContain('<q class="words" dir="auto">48小时内给您退款</q>');
    expect(markup.match(/<li>/g)).toHaveLength(1);
  });

  it('lists every message in a table', async () => {
    const markup = await sectionOf(chatLog(30));
    expect(markup).toContain('<summary>全部消息（30 条）</summary>');
    expect(markup.match(/<tr id="exhibit-2-message-/g)).toHaveLength(30);
    expect(markup).toContain('<small dir="auto">客服小晨</small>');
    expect(markup).toContain('约 2026-');
    expect(markup).not.toContain('当事人标记');
  });

  it('lists two thousand, and leads to the transcript for the rest', async () => {
    const markup = await sectionOf(chatLog(2005));
    expect(markup.match(/<tr id=/g)).toHaveLength(2000);
    expect(markup).toContain('其余消息见 <a href="data/exhibits/02-chat.txt">');
  });

  it('shows hostile words as words', async () => {
    const text = '</td><script>alert(1)</script>\u202Egnp.exe';
    const markup = await sectionOf(withText(text), [{ ...MARK, text }]);
    expect(markup).not.toContain('<script');
    expect(markup).not.toContain('\u202E');
    expect(markup.match(/⟨U\+202E⟩gnp\.exe/g)).toHaveLength(2);
  });

  it('cuts an endless message and says so', async () => {
    const markup = await sectionOf(withText('长'.repeat(100_000)));
    expect(markup.length).toBeLessThan(6_000);
    expect(markup).toContain('长… （全文见文字记录）');
  });

  it('is nothing for a transcript that cannot be read', async () => {
    const { input, store } = await makeInput();
    const broken = store.sealText('{"messages":[]}', 'transcript-json', 'application/json');
    const file = { ...input.file, exhibits: [exhibit(2, [broken], { kind: 'chat' })] };
    const { exhibits } = await packExhibits({ ...input, file }, () => {});
    expect(exhibits[0]).not.toHaveProperty('transcript');
    expect(exhibits[0] && html`${chatSection(exhibits[0], 'zh-CN')}`.markup).toBe('');
  });
});

it('the list of evidence says what was marked in a chat', async () => {
  const { exhibits } = await packExhibits(await inputWith(chatLog(30), [MARK]), () => {});
  expect(evidenceRows(exhibits, 'zh-CN')[1]?.purpose).toBe('证明双方沟通的过程及答复的内容（其中承诺1条）');
});

describe('marks in case.json', () => {
  it('stand beside the sealed files and fit the schema', async () => {
    const input = await inputWith(chatLog(30), [MARK]);
    const { exhibits } = await packExhibits(input, () => {});
    const data = JSON.parse(caseJson('标题', exhibits, [], input));
    expect(data.marks).toEqual([MARK]);
    expect(schemaFaults(data, CASE_SCHEMA)).toEqual([]);
  });

  it.each([
    ['an unknown mark', { mark: 'lie' }],
    ['no exhibit', { exhibit: undefined }],
    ['half a message', { message: 1.5 }],
    ['an unknown sender', { sender: 'god' }],
    ['a time that is none', { time: 'soon' }],
  ])('are refused with %s', async (_, changes) => {
    const input = await inputWith(chatLog(1), [MARK]);
    const data = JSON.parse(caseJson('标题', [], [], input));
    Object.assign(data.marks[0], changes);
    expect(schemaFaults(JSON.parse(JSON.stringify(data)), CASE_SCHEMA)).not.toEqual([]);
  });
});

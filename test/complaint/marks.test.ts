import { describe, expect, it } from 'vitest';
import type { ChatMark } from '../../utils/cases/types';
import { CHANNELS, writeComplaint } from '../../utils/complaint';
import type { ChannelId } from '../../utils/complaint/types';
import type { Language } from '../../utils/i18n';
import { fullDispute, markedChat, NOW, ZONE } from './cases';
import { caseWith, exhibitWith, inputWith, markWith } from './make';

function textOf(marks: Partial<ChatMark>[], channel: ChannelId = 'full', language: Language = 'zh-CN') {
  const input = inputWith({
    case: caseWith({ chatMarks: marks.map(markWith) }),
    exhibits: [exhibitWith(1), exhibitWith(2, { kind: 'chat', pageKind: 'chat' }, 3)],
  });
  return writeComplaint(input, channel, language, NOW, ZONE).body;
}

describe('a marked message', () => {
  it.each<[what: string, changes: Partial<ChatMark>, sentence: string]>([
    ['of the seller', {}, '2026年10月1日 14:03，商家在聊天中表示：“48小时内给您退款”（见证据2第1图）。'],
    [
      'whose time was carried',
      { timeIs: 'about' },
      '2026年10月1日 14:03左右，商家在聊天中表示：“48小时内给您退款”（见证据2第1图）。',
    ],
    [
      'without a time',
      { time: null, timeIs: 'none' },
      ' 商家在聊天中表示：“48小时内给您退款”（见证据2第1图）。',
    ],
    ['with a day alone', { time: '2026-10-01' }, '2026年10月1日，商家在聊天中表示'],
    ['that no picture shows', { part: null }, '“48小时内给您退款”（见证据2）。'],
    ['of the platform', { sender: 'platform' }, '平台客服在聊天中表示：“48小时内给您退款”'],
    ['of a robot', { sender: 'robot' }, '聊天中的自动回复为：“48小时内给您退款”'],
    ['of the buyer', { sender: 'buyer' }, '投诉人在聊天中表示：“48小时内给您退款”'],
    ['of nobody known', { sender: 'unknown' }, '聊天中写有：“48小时内给您退款”'],
  ])('%s is told with time, words and place', (_, changes, sentence) => {
    expect(textOf([changes])).toContain(sentence);
  });

  it('is told in English', () => {
    expect(textOf([{}], 'full', 'en')).toContain(
      'On 1 October 2026 at 14:03 (UTC+8), the seller wrote in the chat: “48小时内给您退款” (Exhibit 2, part 1).',
    );
  });

  it('is told once, whatever it is marked as', () => {
    const body = textOf([{ mark: 'promise' }, { mark: 'offer' }]);
    expect(body.match(/48小时内给您退款/g)).toHaveLength(1);
    expect(body).toContain('（其中承诺1条、提议1条）');
  });

  it('is shortened where it is long, and says so', () => {
    const body = textOf([{ text: '我们会处理'.repeat(40) }]);
    expect(body).toMatch(/“(?:我们会处理){15}我们会处…”（见证据2第1图）/);
  });

  it.each([
    ['a forged citation', '好评（见证据99）', '（见证据99）'],
    ['a forged gap', '【待填】', '【待填】”'],
    ['direction marks', '退\u202E款', '\u202E'],
    ['a second line', '好\n2. 投诉人撤回', '\n2. 投诉人撤回'],
  ])('holds no %s', (_, text, forged) => {
    const body = textOf([{ text }]);
    expect(body).toContain('商家在聊天中表示');
    expect(body).not.toContain(forged);
  });

  it('is left out where its exhibit is gone, or it has no words', () => {
    const body = textOf([{ exhibit: 9 }, { text: '', message: 2 }]);
    expect(body).not.toContain('在聊天中表示');
    expect(body).toContain('显示了投诉人与对方的沟通内容（见证据2）');
  });

  it('is no business of the courier', () => {
    expect(textOf([{}], 'courier')).not.toContain('48小时');
  });
});

it('what everyone can read hides what is personal in a message', () => {
  const { body } = writeComplaint(markedChat, 'heimao', 'zh-CN', NOW, ZONE);
  expect(body).toContain('退到〔已隐去〕这个账号');
  expect(body).not.toContain('13800138000');
});

it('a number that the shortening would cut in half is hidden whole', () => {
  const text = `${'退'.repeat(72)}13800138000`;
  expect(textOf([{ text }], 'heimao')).not.toMatch(/退1/);
});

describe('where there is little room', () => {
  const many = Array.from({ length: 40 }, (_, index) => ({
    message: index + 1,
    mark: index % 2 === 0 ? ('other' as const) : ('promise' as const),
    text: `第${index + 1}句话`,
  }));

  it('the weightiest are told, and the newest of them', () => {
    const told = Array.from(textOf(many, 'platform').matchAll(/第(\d+)句话/g), ([, n]) => Number(n));
    expect(told).toEqual([32, 34, 36, 38, 40]);
  });

  it('a text that cites tells thirty', () => {
    expect(textOf(many).match(/第\d+句话/g)).toHaveLength(30);
  });

  it('the regulator’s form keeps its limit, and drops offers before refusals', () => {
    const limit = CHANNELS['12315'].limit?.characters ?? 0;
    const long = '这是一句比较长的话'.repeat(6);
    const chatMarks = (['refusal', 'promise', 'admission', 'offer', 'other'] as const).map((mark, index) =>
      markWith({ message: index + 1, mark, text: `${mark} ${long}` }),
    );
    const input = { ...fullDispute, case: { ...fullDispute.case, chatMarks } };
    const { body } = writeComplaint(input, '12315', 'zh-CN', NOW, ZONE);
    expect(Array.from(body).length).toBeLessThanOrEqual(limit);
    expect(body).toContain('refusal');
    expect(body).not.toContain('other');
  });
});

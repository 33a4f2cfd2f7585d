import { describe, expect, it } from 'vitest';
import type { ChatLog } from '../../../utils/chat';
import { writeTranscript } from '../../../utils/chat/in-page';
import type { LANGUAGES } from '../../../utils/i18n';
import { CONTEXT, chatLog } from './make-log';

function lineOf(log: ChatLog, language: (typeof LANGUAGES)[number] = 'en'): string {
  return writeTranscript(log, [], { ...CONTEXT, language }).line;
}

/** A log whose first messages have no time. */
function timeless(count: number, many: number): ChatLog {
  const log = chatLog(count);
  const messages = log.messages.map((message) => (message.n <= many ? { ...message, time: null } : message));
  return { ...log, messages };
}

describe('the line that says whether a log is whole', () => {
  const TOLD: [what: string, log: ChatLog, en: string][] = [
    ['a whole chat', chatLog(143), 'top reached; 143 messages, 2026-09-24 10:02 to 2026-10-04 08:21; 0 gaps'],
    [
      'messages without a time',
      timeless(143, 2),
      'top reached; 143 messages, 2026-09-24 13:23 to 2026-10-04 08:21; 0 gaps; 2 messages had no time',
    ],
    ['one message', chatLog(1), 'top reached; 1 message, 2026-09-24 10:02; 0 gaps'],
    ['no message', chatLog(0), 'top reached; 0 messages; 0 gaps'],
    ['no times at all', timeless(2, 2), 'top reached; 2 messages; 0 gaps; 2 messages had no time'],
    [
      'a limit and a gap',
      chatLog(1, { top: 'limit', gaps: [{ after: 0, why: 'unconnected' }] }),
      'limit met, older messages not kept; 1 message, 2026-09-24 10:02; 1 gap',
    ],
    [
      'older messages that failed to load',
      chatLog(1, { top: 'unknown' }),
      'unknown whether the top was reached; 1 message, 2026-09-24 10:02; 0 gaps',
    ],
    [
      'three days as chosen',
      chatLog(1, { top: 'unknown', start: { kind: 'days', days: 3 } }),
      'begins where chosen, 3 days back; 1 message, 2026-09-24 10:02; 0 gaps',
    ],
    [
      'from the message in view',
      chatLog(1, { top: 'unknown', start: { kind: 'here' } }),
      'begins where chosen, at the message then in view; 1 message, 2026-09-24 10:02; 0 gaps',
    ],
    [
      'a chosen start that was not reached',
      chatLog(1, { top: 'limit', start: { kind: 'days', days: 3 } }),
      'limit met before the chosen start; 1 message, 2026-09-24 10:02; 0 gaps',
    ],
    [
      'a chat younger than the chosen days',
      chatLog(1, { start: { kind: 'days', days: 3 } }),
      'top reached; 1 message, 2026-09-24 10:02; 0 gaps',
    ],
  ];
  it.each(TOLD)('%s', (_, log, en) => {
    expect(lineOf(log)).toBe(en);
  });

  it('counts what arrived during capture', () => {
    const log = chatLog(3);
    const messages = log.messages.map((message) => ({ ...message, arrived: 'during' as const }));
    expect(lineOf({ ...log, messages: messages.slice(0, 1) })).toContain(
      '; 1 message arrived during capture',
    );
    expect(lineOf({ ...log, messages })).toContain('; 3 messages arrived during capture');
  });

  it.each([
    ['zh-CN', '已到最早一条；共143条消息，2026-09-24 10:02 至 2026-10-04 08:21；缺口0处'],
    ['zh-TW', '已到最早一則；共143則訊息，2026-09-24 10:02 至 2026-10-04 08:21；缺口0處'],
  ] as const)('speaks %s', (language, line) => {
    expect(lineOf(chatLog(143), language)).toBe(line);
  });
});

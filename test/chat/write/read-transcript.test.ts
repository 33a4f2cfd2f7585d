import { describe, expect, it } from 'vitest';
import { readTranscript } from '../../../utils/chat';
import { writeTranscript } from '../../../utils/chat/in-page';
import { CONTEXT, chatLog, placesOf } from './make-log';

const JSON_TEXT = writeTranscript(chatLog(3), placesOf(3), CONTEXT).json;

function withAt(path: string, put: unknown): string {
  const data: unknown = JSON.parse(JSON_TEXT);
  const keys = path.split('/');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), data);
  Reflect.set(Object(parent), last, put);
  return JSON.stringify(data);
}

describe('a transcript that anyone may have written', () => {
  it.each([
    ['no JSON', '{', 'not JSON'],
    ['nothing', '', 'not JSON'],
    ['a list', '[]', '/: not an object'],
    ['null', 'null', '/: not an object'],
  ])('refuses %s', (_, json, fault) => {
    expect(readTranscript(json)).toEqual({ fault });
  });

  it.each<[what: string, path: string, put: unknown, fault: string]>([
    ['another schema', 'schema', 'keepproof/chat/2', 'schema: not one of the known words'],
    ['no messages', 'messages', undefined, 'messages: not a list'],
    ['a message that is none', 'messages/0', 5, 'messages/0: not an object'],
    ['messages out of order', 'messages/1/n', 3, 'messages/1/n: not in order'],
    ['an unknown sender', 'messages/0/sender', 'god', 'messages/0/sender: not one of the known words'],
    ['a kind from a prototype', 'messages/0/kind', 'toString', 'messages/0/kind: not one of the known words'],
    ['a text that is none', 'messages/0/text', { toString: 1 }, 'messages/0/text: not a text'],
    ['an endless text', 'messages/0/text', 'x'.repeat(200_001), 'messages/0/text: too long'],
    ['a time without offset', 'messages/0/time', '2026-10-01T10:00:00', 'messages/0/time: not a time'],
    ['a time that never is', 'messages/0/time', '2026-13-41', 'messages/0/time: not a time'],
    ['a place above the top', 'messages/0/y', -1, 'messages/0/y: out of bounds'],
    ['half a part', 'messages/0/part', 1.5, 'messages/0/part: not a whole number'],
    ['an unknown mark', 'messages/0/marks', ['lie'], 'messages/0/marks/0: not one of the known words'],
    ['a link that is none', 'messages/0/links', [1], 'messages/0/links/0: not a text'],
    ['a gap after the last message', 'gaps', [{ after: 4, why: 'unloaded' }], 'gaps/0/after: out of bounds'],
    ['a gap without a reason', 'gaps', [{ after: 1 }], 'gaps/0/why: not one of the known words'],
    ['a line that is an object', 'line', {}, 'line: not a text'],
    ['too many messages', 'messages', Array.from({ length: 20_001 }, () => 0), 'messages: too many'],
  ])('refuses %s', (_, path, put, fault) => {
    expect(readTranscript(withAt(path, put))).toEqual({ fault });
  });

  it('leaves out keys it does not know', () => {
    const read = readTranscript(withAt('messages/0/html', '<b>'));
    expect('transcript' in read && Object.keys(read.transcript.messages[0] ?? {})).not.toContain('html');
  });
});

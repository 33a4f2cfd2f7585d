import { expect, it } from 'vitest';
import { readTranscript } from '../../utils/chat';
import { placeDraft } from '../../utils/keep/place-draft';
import { transcribe } from '../../utils/keep/transcribe';
import { CONTEXT, chatLog } from '../chat/write/make-log';

const LURE = '"part": null,\n      "y": null';

it('a draft gets the places of what was pictured; words that look like places stay', () => {
  const log = chatLog(3);
  const messages = log.messages.map((message) => (message.n === 1 ? { ...message, text: LURE } : message));
  const draft = transcribe({ ...log, messages }, { places: [], parts: [] }, CONTEXT);
  const placed = placeDraft(draft, [
    { message: 1, part: 1, y: 0 },
    { message: 2, part: 2, y: 31.6 },
  ]);
  const read = readTranscript(placed.json);
  if ('fault' in read) throw new Error(read.fault);
  expect(read.transcript.messages.map(({ part, y, text }) => ({ part, y, text }))).toEqual([
    { part: 1, y: 0, text: LURE },
    { part: 2, y: 32, text: messages[1]?.text },
    { part: null, y: null, text: messages[2]?.text },
  ]);
  expect(placed.problems).toEqual([{ code: 'unpictured', detail: '1' }]);
  expect(placed.text).toBe(draft.text);
});

import { describe, expect, it } from 'vitest';
import type { MessagePlace } from '../../../utils/chat';
import { checkPlaces, writeTranscript } from '../../../utils/chat/in-page';
import { CONTEXT, chatLog, placesOf } from './make-log';

const PARTS = [
  { part: 1, pageRegion: { height: 800 } },
  { part: 2, pageRegion: { height: 400 } },
];

function check(places: (MessagePlace | null)[]) {
  const { transcript } = writeTranscript(chatLog(places.length), places, CONTEXT);
  return checkPlaces(transcript, PARTS);
}

describe('messages and pictures', () => {
  it('agree where every message stands in its part, in order', () => {
    expect(check(placesOf(15, 80, 10))).toEqual({ unpictured: [], disordered: [], problems: [] });
  });

  it.each<[what: string, place: MessagePlace | null]>([
    ['no place', null],
    ['a part that is not there', { part: 3, y: 0 }],
    ['a place below the part’s end', { part: 2, y: 400 }],
    ['a place above its top', { part: 2, y: -1 }],
  ])('disagree at %s', (_, place) => {
    expect(check([{ part: 1, y: 0 }, place])).toEqual({
      unpictured: [2],
      disordered: [],
      problems: [{ code: 'unpictured', detail: '1' }],
    });
  });

  it.each<[MessagePlace, MessagePlace]>([
    [
      { part: 1, y: 90 },
      { part: 1, y: 10 },
    ],
    [
      { part: 2, y: 10 },
      { part: 1, y: 90 },
    ],
  ])('disagree where a message stands above the one before', (first, second) => {
    expect(check([first, second])).toMatchObject({ disordered: [2], problems: [{ detail: '1' }] });
  });
});

import type { ChatLog, Message } from '../types';
import { BOUNDS } from './bounds';
import { completenessLine } from './completeness';
import {
  type MessagePlace,
  TRANSCRIPT_SCHEMA,
  type Transcript,
  type TranscriptContext,
  type TranscriptMessage,
} from './types';

/**
 * What was collected from a chat as the transcript that is sealed; `places` has one entry per message, in their order.
 * Keys stand in the order of DESIGN 6.4, so that the same chat gives the same bytes.
 */
export function makeTranscript(
  log: ChatLog,
  places: readonly (MessagePlace | null)[],
  { exhibit, url, capturedAt, language }: TranscriptContext,
): Transcript {
  return {
    schema: TRANSCRIPT_SCHEMA,
    exhibit,
    url,
    pane: { how: log.pane.how, reader: log.pane.reader },
    capturedAt: capturedAt.local,
    zone: capturedAt.zone,
    top: log.top,
    gaps: log.gaps.map(({ after, why }) => ({ after, why })),
    line: completenessLine(log, language),
    messages: log.messages.map((message, index) => toTranscript(message, places[index] ?? null)),
  };
}

function toTranscript(message: Message, place: MessagePlace | null): TranscriptMessage {
  const { n, sender, time, timeIs, kind, links, image, arrived } = message;
  return {
    n,
    sender,
    name: cut(message.name, BOUNDS.name),
    time,
    timeRaw: cut(message.timeRaw, BOUNDS.name),
    timeIs,
    kind,
    text: cut(message.text, BOUNDS.text),
    links: links.filter(isShort).slice(0, BOUNDS.links),
    image: image !== null && isShort(image) ? image : null,
    arrived,
    part: place?.part ?? null,
    y: place === null ? null : Math.round(place.y),
    marks: [],
  };
}

/** An ellipsis says that words are missing. */
function cut(words: string, longest: number): string {
  return words.length <= longest ? words : `${words.slice(0, longest - 1)}…`;
}

/** Half an address leads nowhere, so a longer one (a picture within its address) is left out. */
function isShort(address: string): boolean {
  return address.length <= BOUNDS.address;
}

import { type Gap, MARK_KINDS, type MessageKind, type Sender, type TimeIs } from '../types';
import { BOUNDS } from './bounds';
import {
  checkCount,
  checkList,
  checkObject,
  checkText,
  checkTime,
  checkWord,
  Fault,
  fail,
  orNull,
} from './checks';
import { TRANSCRIPT_SCHEMA, type Transcript, type TranscriptMessage } from './types';

/** A transcript, or what is wrong with what was given as one. */
export type ReadTranscript = { transcript: Transcript } | { fault: string };

const SENDERS: readonly Sender[] = ['buyer', 'merchant', 'platform', 'robot', 'system', 'unknown'];

const KINDS: readonly MessageKind[] = [
  'text',
  'picture',
  'video',
  'voice',
  'file',
  'order',
  'goods',
  'refund',
  'card',
  'withdrawn',
  'system',
];

const TIME_IS: readonly TimeIs[] = ['shown', 'about', 'none'];

/** Tallest picture part with room to spare, in pixels. */
const TALLEST = 100_000;

/**
 * Reads NN-chat.json, which may come from anyone: shape, known words and sizes are checked, messages must be numbered
 * 1, 2, 3 …, other keys are left out. Never throws; a fault names the place and what is wrong there.
 */
export function readTranscript(json: string): ReadTranscript {
  if (json.length > BOUNDS.json) return { fault: 'too large' };
  try {
    return { transcript: toTranscript(JSON.parse(json)) };
  } catch (error) {
    return { fault: error instanceof Fault ? error.message : 'not JSON' };
  }
}

function toTranscript(value: unknown): Transcript {
  const from = checkObject(value, '/');
  const pane = checkObject(from.pane, 'pane');
  const messages = checkList(from.messages, 'messages', BOUNDS.messages, toMessage);
  return {
    schema: checkWord(from.schema, 'schema', [TRANSCRIPT_SCHEMA]),
    exhibit: checkText(from.exhibit, 'exhibit', BOUNDS.name),
    url: checkText(from.url, 'url', BOUNDS.text),
    pane: {
      how: checkWord(pane.how, 'pane/how', ['found', 'picked']),
      reader: checkText(pane.reader, 'pane/reader', BOUNDS.name),
    },
    capturedAt: checkTime(from.capturedAt, 'capturedAt'),
    zone: checkText(from.zone, 'zone', BOUNDS.name),
    top: checkWord(from.top, 'top', ['reached', 'limit', 'unknown']),
    gaps: checkList(from.gaps, 'gaps', BOUNDS.messages, (gap, path) => toGap(gap, path, messages.length)),
    line: checkText(from.line, 'line', BOUNDS.address),
    messages,
  };
}

function toGap(value: unknown, path: string, messages: number): Gap {
  const { after, why } = checkObject(value, path);
  return {
    after: checkCount(after, `${path}/after`, messages),
    why: checkWord(why, `${path}/why`, ['unconnected', 'unloaded', 'ended']),
  };
}

function toMessage(value: unknown, path: string, index: number): TranscriptMessage {
  const from = checkObject(value, path);
  if (from.n !== index + 1) fail(`${path}/n`, 'not in order');
  return {
    n: index + 1,
    sender: checkWord(from.sender, `${path}/sender`, SENDERS),
    name: checkText(from.name, `${path}/name`, BOUNDS.name),
    time: orNull(from.time, (time) => checkTime(time, `${path}/time`)),
    timeRaw: checkText(from.timeRaw, `${path}/timeRaw`, BOUNDS.name),
    timeIs: checkWord(from.timeIs, `${path}/timeIs`, TIME_IS),
    kind: checkWord(from.kind, `${path}/kind`, KINDS),
    text: checkText(from.text, `${path}/text`, BOUNDS.text),
    links: checkList(from.links, `${path}/links`, BOUNDS.links, (link, at) =>
      checkText(link, at, BOUNDS.address),
    ),
    image: orNull(from.image, (image) => checkText(image, `${path}/image`, BOUNDS.address)),
    arrived: checkWord(from.arrived, `${path}/arrived`, ['before', 'during']),
    part: orNull(from.part, (part) => checkCount(part, `${path}/part`, BOUNDS.messages)),
    y: orNull(from.y, (y) => checkCount(y, `${path}/y`, TALLEST)),
    marks: checkList(from.marks, `${path}/marks`, MARK_KINDS.length, (mark, at) =>
      checkWord(mark, at, MARK_KINDS),
    ),
  };
}

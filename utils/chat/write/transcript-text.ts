import { type Language, type Say, translator } from '../../i18n';
import { messageKindTexts, senderTexts, transcriptTexts } from '../../i18n/chat';
import type { ChatLog, Gap } from '../types';
import { offsetWords, secondWords } from './time-words';
import type { Transcript, TranscriptMessage } from './types';
import { visible, visibleLine, visibleLines } from './visible';

const LONGEST_NAME = 120;

/** A message's own words stand this far in, so that none of their lines can pass for one of ours. */
const INDENT = '    ';

type SayText = Say<typeof transcriptTexts>;

/** NN-chat.txt: a head that says who, where, when and whether it is whole, then every message. Ends with a line end. */
export function transcriptText(transcript: Transcript, log: ChatLog, language: Language): string {
  const say = translator(language, transcriptTexts);
  const gaps = Map.groupBy(transcript.gaps, ({ after }) => after);
  const gapLines = (after: number) => (gaps.get(after) ?? []).map((gap) => gapLine(gap, say));
  const body = transcript.messages.flatMap((message) => [
    ...messageLines(message, say, language),
    ...gapLines(message.n),
    '',
  ]);
  return `${[...head(transcript, log, say), '', ...gapLines(0), ...body].join('\n').trimEnd()}\n`;
}

function head(transcript: Transcript, { peer, orderNumber, zone }: ChatLog, say: SayText): string[] {
  const { capturedAt, url, line } = transcript;
  const captured = `${capturedAt.slice(0, 19).replace('T', ' ')} UTC${capturedAt.slice(19)} (${transcript.zone})`;
  const times = say(zone.isAssumed ? 'zone.assumed' : 'zone.read', { zone: offsetWords(zone.offsetMinutes) });
  const fields: [string, string][] = [
    [say('peer'), visibleLine(peer, LONGEST_NAME)],
    [say('order'), visibleLine(orderNumber ?? '', LONGEST_NAME)],
    [say('address'), visible(url)],
    [say('captured'), captured],
    [say('times'), times],
    [say('whole'), line],
  ];
  const told = fields.filter(([, value]) => value !== '');
  return [say('title'), ...told.map(([label, value]) => `${label}${say('colon')}${value}`)];
}

function messageLines(message: TranscriptMessage, say: SayText, language: Language): string[] {
  const { n, part, arrived, kind, text, links, image } = message;
  const facts = [
    `#${n}`,
    timeWords(message, say),
    senderWords(message, language),
    `[${translator(language, messageKindTexts)(kind)}]`,
    part === null ? undefined : say('part', { n: part }),
    arrived === 'during' ? say('during') : undefined,
  ];
  return [
    facts.filter((fact) => fact !== undefined).join('  '),
    ...(text === '' ? [] : visibleLines(text).map((line) => `${INDENT}${line}`.trimEnd())),
    ...(image === null ? [] : [`  ${say('image')}${say('colon')}${visible(image)}`]),
    ...links.map((link) => `  ${say('link')}${say('colon')}${visible(link)}`),
  ];
}

/** What the page said stands where the time could not be told from it. */
function timeWords({ time, timeIs, timeRaw }: TranscriptMessage, say: SayText): string {
  const raw = visibleLine(timeRaw, LONGEST_NAME);
  if (time === null) return raw === '' ? say('timeless') : say('time.raw', { raw });
  return timeIs === 'about' ? say('time.about', { time: secondWords(time) }) : secondWords(time);
}

function senderWords({ sender, name }: TranscriptMessage, language: Language): string {
  const side = translator(language, senderTexts)(sender);
  const shown = visibleLine(name, LONGEST_NAME);
  return shown === '' ? side : translator(language, transcriptTexts)('named', { side, name: shown });
}

function gapLine({ why }: Gap, say: SayText): string {
  return `--- ${say(`gap.${why}`)} ---`;
}

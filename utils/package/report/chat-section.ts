import type { ChatMark } from '../../cases/types';
import { type TranscriptMessage, visible, visibleText } from '../../chat';
import { type Language, type Say, translator } from '../../i18n';
import { messageKindTexts, senderTexts } from '../../i18n/chat';
import { markTexts } from '../../i18n/chat-marks';
import { reportChatTexts } from '../../i18n/report-chat';
import type { PackedExhibit } from '../types';
import { timeWords } from '../words';
import { type Html, html, type Part } from './html';
import { fileLink } from './link';

/** So many messages are listed; what follows stands in the transcript beside the report. */
const MOST_MESSAGES = 2000;
const LONGEST_TEXT = 2000;
const LONGEST_QUOTE = 300;

const COLUMNS = ['number', 'time', 'who', 'what', 'where'] as const;

interface Chat {
  packed: PackedExhibit;
  language: Language;
  say: Say<typeof reportChatTexts>;
}

/** A chat's words: what the person marked, then its messages as a table that folds away. Nothing for other exhibits. */
export function chatSection(packed: PackedExhibit, language: Language): Part {
  const chat: Chat = { packed, language, say: translator(language, reportChatTexts) };
  return [markedList(chat), messageTable(chat)];
}

function markedList({ packed, language, say }: Chat): Html | false {
  const { marks = [] } = packed;
  const sayMark = translator(language, markTexts);
  const messages = Map.groupBy(marks, ({ message }) => message);
  const rows = [...messages.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const names = all.map(({ mark }) => sayMark(mark)).join(say('separator'));
    return [markedRow({ packed, language, say }, first, names)];
  });
  return (
    rows.length > 0 &&
    html`<h4>${say('marked')}</h4>
<ul class="marked">${rows}</ul>
<p class="fine">${say('marked.note')}</p>`
  );
}

function markedRow(chat: Chat, mark: ChatMark, names: string): Html {
  const { language, say } = chat;
  const facts: Part[] = [
    html`<strong>${names}</strong>`,
    html`<span class="time">${timeOf(mark, say)}</span>`,
    html`<span>${translator(language, senderTexts)(mark.sender)}</span>`,
    messageLink(chat, mark.message),
    partLink(chat, mark.part),
  ];
  return html`<li><p>${facts.map((fact) => [fact, ' '])}</p><q class="words" dir="auto">${cut(mark.text, LONGEST_QUOTE, say)}</q></li>`;
}

function messageTable(chat: Chat): Html | false {
  const { packed, say } = chat;
  const { messages = [] } = packed.chat ?? {};
  const shown = messages.slice(0, MOST_MESSAGES);
  const isWhole = shown.length === messages.length;
  const title = isWhole
    ? say('messages', { n: messages.length })
    : say('messages.first', { n: messages.length, shown: shown.length });
  const text = packed.files.find(({ role }) => role === 'transcript-text')?.path ?? packed.transcript?.file;
  return (
    shown.length > 0 &&
    html`<details class="chat"><summary>${title}</summary>
<div class="wide"><table class="messages">
<thead><tr>${COLUMNS.map((column) => html`<th scope="col">${say(column)}</th>`)}</tr></thead>
<tbody>${shown.map((message) => messageRow(chat, message))}</tbody>
</table></div>
${!isWhole && text !== undefined && html`<p>${say('rest')} ${fileLink(text)}</p>`}
</details>`
  );
}

function messageRow(chat: Chat, message: TranscriptMessage): Html {
  const { language, say } = chat;
  const { n, sender, name, kind, text, part, arrived } = message;
  return html`<tr id="${messageId(chat, n)}">
<th scope="row">${n}</th>
<td class="time">${timeOf(message, say)}${arrived === 'during' && html`<small>${say('during')}</small>`}</td>
<td>${translator(language, senderTexts)(sender)}${name !== '' && html`<small dir="auto">${visible(name)}</small>`}</td>
<td>${kind !== 'text' && html`<small>${translator(language, messageKindTexts)(kind)}</small>`}<div class="words" dir="auto">${cut(text, LONGEST_TEXT, say)}</div></td>
<td>${partLink(chat, part)}</td>
</tr>`;
}

/** Leads to the message in the table, where it is listed. */
function messageLink(chat: Chat, message: number): Html {
  const listed = Math.min(chat.packed.chat?.messages.length ?? 0, MOST_MESSAGES);
  return message > listed
    ? html`<span>#${message}</span>`
    : html`<a href="#${messageId(chat, message)}">#${message}</a>`;
}

function messageId({ packed }: Chat, message: number): string {
  return `exhibit-${packed.exhibit.number}-message-${message}`;
}

function timeOf({ time, timeIs }: Pick<ChatMark, 'time' | 'timeIs'>, say: Chat['say']): string {
  if (time === null) return say('timeless');
  return timeIs === 'about' ? say('about', { time: timeWords(time) }) : timeWords(time);
}

/** Leads to the picture that shows a message. */
function partLink({ packed, say }: Chat, part: number | null): Html | string {
  if (part === null) return say('no-part');
  const pictures = packed.files.filter(({ role, damage }) => role === 'picture' && damage !== 'missing');
  const file = pictures.find((picture) => (picture.part ?? 1) === part);
  const words = say('part', { n: part });
  return file === undefined ? words : html`<a href="${file.path}">${words}</a>`;
}

/** Every sign that hides or turns something is shown; a long message says that it goes on elsewhere. */
function cut(text: string, longest: number, say: Chat['say']): string {
  const shown = visibleText(text, longest);
  return text.length > longest ? `${shown}… ${say('cut')}` : shown;
}

import { addExhibit, changeCase, type FileRow } from '../../utils/cases';
import type { ExhibitFile } from '../../utils/cases/types';
import type { MessagePlace, TranscriptMessage } from '../../utils/chat';
import { writeTranscript } from '../../utils/chat/in-page';
import { nearestLanguage } from '../../utils/i18n';
import { sha256OfBlob } from '../../utils/sha256';
import { exhibitDraft } from '../cases/make';
import { CONTEXT, chatLog, placesOf } from '../chat/write/make-log';

const STRIP = 40;
const ROW = 80;
const PER_PART = 100;
const WIDTH = 720;

/** Runs in a page of the extension: stores a chat of so many messages in a case, two of them marked, and gives its number. */
export async function keepSampleChat(caseId: string, count: number, tag: string): Promise<number> {
  const now = new Date(CONTEXT.capturedAt.utc);
  const id = crypto.randomUUID();
  const places = placesOf(count, ROW, PER_PART);
  const context = { ...CONTEXT, exhibit: id, language: nearestLanguage(tag) };
  const { json, text, transcript } = writeTranscript(chatLog(count), places, context);
  const pictures = await picturesOf(transcript.messages, places);
  const kept = [
    ...pictures,
    await sealed(new Blob([json]), { mediaType: 'application/json', role: 'transcript-json' }),
    await sealed(new Blob([text]), { mediaType: 'text/plain', role: 'transcript-text' }),
  ];
  const draft = exhibitDraft({
    id,
    kind: 'chat',
    pageKind: 'chat',
    pageTitle: '晨光家居旗舰店',
    url: CONTEXT.url,
    capturedAt: CONTEXT.capturedAt,
    files: kept.map(({ file }) => file),
  });
  const rows: FileRow[] = kept.map(({ file, blob }) => ({ sha256: file.sha256, blob }));
  const { number } = await addExhibit({ caseId }, draft, rows, undefined, now);
  const marked = transcript.messages.filter(({ n }) => n === count - 8 || n === count - 2);
  const chatMarks = marked.map(({ n, sender, time, timeIs, text: words, part }, index) => {
    const mark = index === 0 ? ('refusal' as const) : ('promise' as const);
    return { exhibit: number, message: n, mark, sender, time, timeIs, text: words, part };
  });
  await changeCase(caseId, (before) => ({ ...before, chatMarks }), 'chat-marked', '{}', now);
  return number;
}

/** The messages drawn where their places say, part by part, each part under its strip. */
async function picturesOf(messages: TranscriptMessage[], places: MessagePlace[]) {
  const parts = [...new Set(places.map(({ part }) => part))];
  return Promise.all(
    parts.map(async (part) => {
      const shown = messages.filter((message) => message.part === part);
      const height = shown.length * ROW;
      const canvas = new OffscreenCanvas(WIDTH, STRIP + height);
      draw(canvas, shown, part);
      return sealed(await canvas.convertToBlob({ type: 'image/png' }), {
        mediaType: 'image/png',
        role: 'picture',
        part,
        width: WIDTH,
        height: STRIP + height,
        pageRegion: { x: 0, y: STRIP, width: WIDTH, height },
      });
    }),
  );
}

function draw(canvas: OffscreenCanvas, messages: TranscriptMessage[], part: number): void {
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  pen.fillStyle = '#f4f4f4';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#333';
  pen.font = '18px sans-serif';
  pen.fillText(`晨光家居旗舰店 · 260920-123456789012345 · ${part}`, 16, 26);
  for (const { n, y, text, sender } of messages) {
    const isOwn = sender === 'buyer';
    pen.fillStyle = isOwn ? '#cfe8dc' : '#fff';
    pen.fillRect(isOwn ? 180 : 20, STRIP + (y ?? 0) - 10, 520, ROW - 20);
    pen.fillStyle = '#222';
    pen.fillText(`${n}  ${text.slice(0, 24)}`, isOwn ? 196 : 36, STRIP + (y ?? 0) + 24);
  }
}

async function sealed(blob: Blob, about: Omit<ExhibitFile, 'sha256' | 'bytes'>) {
  return { blob, file: { ...about, sha256: await sha256OfBlob(blob), bytes: blob.size } };
}

import { type Capture, type CaptureRequest, type Problem, within } from '../capture';
import type { TranscriptContext } from '../chat/in-page';
import type { Language } from '../i18n';
import type { ChatRequest } from '../messages';
import { callAgent } from '../page-agent';
import { CHAT_SCREENS } from '../settings';
import { paneOfHost, rememberPane } from './chat-panes';
import { type ChatInTab, findChat, pointAtChat } from './find-chat';
import type { PageCommands } from './page-commands';
import { placeDraft } from './place-draft';
import type { TranscriptFiles } from './transcribe';

/** A conversation that is being kept: what the capture needs of it, and what is sealed of it afterwards. */
export interface KeptChat extends Pick<CaptureRequest, 'prepare' | 'frame'> {
  peer: string;
  /** The page's address. */
  url: string;
  /** Fetches the words collected so far, in case the page goes before the end; nothing waits for them. */
  draft(context: TranscriptContext): void;
  /** Writes the transcript and puts the page back; of a page that has gone, the last draft; undefined without one. */
  transcribe(captured: Capture, context: TranscriptContext): Promise<TranscriptFiles | undefined>;
  /** Puts the page back when nothing is kept. */
  leave(): Promise<void>;
}

interface ChatPorts {
  language: Language;
  signal: AbortSignal;
  mostScreens: number;
  onPicking: () => void;
  onProgress: (done: number, total: number) => void;
}

const ALL: ChatRequest = { start: { kind: 'all' }, isPointed: false };

/** Finds the conversation of a tab that holds our agent, or lets the person point at it. */
export async function openChat(
  tabId: number,
  url: string,
  request: ChatRequest = ALL,
  ports: ChatPorts,
): Promise<KeptChat> {
  const chat = request.isPointed
    ? await pointAtChat(tabId, ports.language, ports.signal, ports.onPicking)
    : await findChat(tabId, await paneOfHost(url), ports.signal);
  if (request.isPointed) await rememberPane(url, chat.found.path);
  const { place, found, frame } = chat;
  let drafted: TranscriptFiles | undefined;
  let isDrafting = false;
  return {
    peer: found.peer,
    url,
    ...(frame !== undefined && { frame }),
    prepare: (check) => walkUp(chat, request, ports, check),
    draft(context) {
      if (isDrafting) return;
      isDrafting = true;
      void callAgent<PageCommands, 'draftTranscript'>(place, 'draftTranscript', context)
        .then(
          (files) => {
            drafted = files;
          },
          () => undefined,
        )
        .finally(() => {
          isDrafting = false;
        });
    },
    async transcribe({ places, files: pictures }, context) {
      const parts = pictures.map(({ part, pageRegion }) => ({ part, pageRegion }));
      const pictured = { places, parts };
      const files = callAgent<PageCommands, 'finishChat'>(place, 'finishChat', pictured, context);
      return within(files, undefined).catch(() => drafted && placeDraft(drafted, places));
    },
    // The page may be gone by now; then there is nothing to put back.
    leave: () =>
      within(callAgent<PageCommands, 'leaveChat'>(place, 'leaveChat'), undefined).catch(() => undefined),
  };
}

/** Walks to the oldest message that is wanted. */
async function walkUp(
  { place }: ChatInTab,
  { start }: ChatRequest,
  { signal, mostScreens, onProgress }: ChatPorts,
  check: () => Promise<void>,
): Promise<void> {
  await within(
    callAgent<PageCommands, 'openChat'>(place, 'openChat', start, mostScreens * CHAT_SCREENS),
    signal,
  );
  for (let steps = 1; ; steps += 1) {
    const { state } = await within(callAgent<PageCommands, 'olderMessages'>(place, 'olderMessages'), signal);
    await check();
    if (state !== 'more') return;
    onProgress(0, steps);
  }
}

/** What a transcript's own state says against the exhibit being whole. */
export function problemsOf(files: TranscriptFiles | undefined): Problem[] {
  if (files === undefined) return [{ code: 'gap', detail: 'no transcript' }];
  const { top, isFromChoice, gaps } = files;
  const problems = [...files.problems];
  if (top === 'limit' && !isFromChoice) problems.push({ code: 'limit', detail: 'older messages' });
  if (top === 'unknown') problems.push({ code: 'older', detail: '' });
  if (gaps > 0) problems.push({ code: 'gap', detail: `${gaps}` });
  return problems;
}

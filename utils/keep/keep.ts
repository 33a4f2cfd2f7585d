import { browser } from 'wxt/browser';
import { type CaptureRequest, capture, pickInTab, within } from '../capture';
import { addExhibit, type Exhibit, type ServerClock } from '../cases';
import { toErrorData, UserError } from '../errors';
import type { Language } from '../i18n';
import type { KeepMode, KeepRequest, Kept, RescueFile } from '../messages';
import { callAgent, injectAgent } from '../page-agent';
import type { PageFacts } from '../readers/types';
import { toMoment } from '../time';
import { choosePlace, orderNumberOf, orderOfChat } from './choose-case';
import { type ReadTab, readTabWithText } from './current-page';
import { type KeptChat, openChat, problemsOf } from './keep-chat';
import type { PageCommands } from './page-commands';
import { rescueFiles } from './rescue';
import { type Sealed, seal } from './seal';
import { toServerClock } from './server-clock';
import { stampTexts } from './stamp-words';

/** What keeping needs from the job around it. */
export interface KeepPorts extends Pick<CaptureRequest, 'lentShot' | 'signal' | 'onProgress'> {
  language: Language;
  engine: CaptureRequest['engine'];
  pictures: CaptureRequest['pictures'];
  mostScreens: number;
  /** Whether the page's own server is asked for the time. */
  isClockChecked: boolean;
  /** Gives each act of keeping its place in the order of all. */
  nextSequence: () => Promise<number>;
  extensionVersion: string;
  now: () => Date;
  /** The person is asked to pick in the page: what stands before it should go. */
  onPicking: () => void;
}

/** A keep that failed after the picture was taken: the picture is still offered. */
export class UnstoredError extends UserError {
  readonly rescue: RescueFile[];
  constructor(error: UserError, rescue: RescueFile[]) {
    super(error.code, error.detail);
    this.rescue = rescue;
  }
}

/** The product's one verb: read the page, capture it, seal it, store it in its case. */
export async function keep(request: KeepRequest, ports: KeepPorts): Promise<Kept> {
  const { tabId, mode } = request;
  const clickedAt = isPicked(mode) ? await pick(tabId, mode, ports) : request.clickedAt;
  await within(injectAgent(tabId), ports.signal);
  let reading: Promise<ReadTab> | undefined;
  const read = () => {
    reading ??= readTabWithText(tabId, ports.signal);
    return reading;
  };
  const chat =
    mode === 'chat' ? await openChat(tabId, (await read()).page.url, request.chat, ports) : undefined;
  try {
    const sealed = await captureAndSeal(request, ports, { read, chat });
    const exhibit = await store(sealed, request, (await read()).page, ports);
    return keptOf(exhibit, request, ports.now().getTime() - clickedAt);
  } catch (error) {
    await chat?.leave();
    throw error;
  }
}

/** What is kept of a page besides its picture. */
interface Subject {
  /** Reads the page, once. */
  read: () => Promise<ReadTab>;
  chat: KeptChat | undefined;
}

async function captureAndSeal(
  request: KeepRequest,
  ports: KeepPorts,
  { read, chat }: Subject,
): Promise<Sealed> {
  const { tabId, windowId, mode } = request;
  const now = toMoment(ports.now());
  const clock = ports.isClockChecked ? askClock(tabId) : undefined;
  const about = chat && { peer: chat.peer, orderNumber: await orderOfChat((await read()).page, request) };
  const [sequence, stampFor] = await Promise.all([
    ports.nextSequence(),
    stampTexts(ports.language, now, about),
  ]);
  const id = crypto.randomUUID();
  const context = { exhibit: id, url: chat?.url ?? '', capturedAt: now, language: ports.language };
  const onProgress = (done: number, total: number) => {
    ports.onProgress(done, total);
    chat?.draft(context);
  };
  const reading = async () => void (await read());
  const target = { tabId, windowId, mode, now };
  const captured = await capture({ ...ports, ...chat, ...target, read: reading, stampFor, onProgress });
  const { page, text } = await read();
  const transcript = await chat?.transcribe(captured, { ...context, url: captured.url });
  return seal({
    id,
    capture: captured,
    kind: isPicked(mode) ? 'region' : mode,
    page,
    // The text of a page that holds a chat is not that of the chat.
    text: chat === undefined ? text : '',
    transcript,
    problems: chat === undefined ? [] : problemsOf(transcript),
    sequence,
    clock: await clock,
    extensionVersion: ports.extensionVersion,
  });
}

/** Lets the person pick, and says when they had: what is kept counts from there. */
async function pick(tabId: number, mode: 'region' | 'element', ports: KeepPorts): Promise<number> {
  await injectAgent(tabId);
  const picking = pickInTab(tabId, mode, ports.language, ports.signal);
  ports.onPicking();
  await picking;
  return ports.now().getTime();
}

function isPicked(mode: KeepMode): mode is 'region' | 'element' {
  return mode === 'region' || mode === 'element';
}

/** A page that cannot be asked has an empty answer: the clock check never ends a capture. */
async function askClock(tabId: number): Promise<ServerClock> {
  const answer = await callAgent<PageCommands, 'serverClock'>(tabId, 'serverClock').catch(() => null);
  return toServerClock(answer);
}

async function store(
  sealed: Sealed,
  request: KeepRequest,
  page: PageFacts,
  ports: KeepPorts,
): Promise<Exhibit> {
  const orderNumber = orderNumberOf(page, request.orderNumber);
  try {
    const place = await choosePlace(request.target, orderNumber);
    return await addExhibit(place, sealed.draft, sealed.files, orderNumber, ports.now());
  } catch (error) {
    const { code, detail } = toErrorData(error);
    throw new UnstoredError(new UserError(code, detail), await rescueFiles(sealed));
  }
}

function keptOf(exhibit: Exhibit, { mode }: KeepRequest, ms: number): Kept {
  const pictures = exhibit.files.filter(({ role }) => role === 'picture');
  const regions = pictures.flatMap(({ pageRegion }) => (pageRegion === undefined ? [] : [pageRegion]));
  return {
    caseId: exhibit.caseId,
    exhibitNumber: exhibit.number,
    exhibitId: exhibit.id,
    title: exhibit.pageTitle,
    url: exhibit.url,
    mode,
    width: Math.max(0, ...regions.map(({ width }) => width)),
    height: regions.reduce((sum, { height }) => sum + height, 0),
    parts: pictures.length,
    state: exhibit.state,
    problems: exhibit.problems,
    ms,
    picture: pictures[0]?.sha256 ?? '',
  };
}

/** The engine of the browser this build is for. */
export const ENGINE: CaptureRequest['engine'] = import.meta.env.FIREFOX ? 'firefox' : 'chromium';

/** This extension's version, for provenance. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

import { browser } from 'wxt/browser';
import type { CasesPorts } from '../../components/cases/ports';
import { makeThumbnail } from '../../components/shared/thumbnail';
import { changeCase, deleteCase, describeExhibit, loadFile, readAllCases, readCase } from '../../utils/cases';
import { readTranscript } from '../../utils/chat';
import { readHolidays } from '../../utils/clocks';
import { channelsFor } from '../../utils/complaint';
import type { BackgroundRequest } from '../../utils/messages';
import { armText } from '../../utils/typing';
import { makeCalendar } from './calendar';
import { channelTextOf, complaintInputOf, listedOf, viewOf } from './derive';
import { exportCase } from './export-case';

const THUMBNAIL = { width: 200, height: 150 };

/** The cases page's ports, from the real store and the pure rooms. */
export function createCasesPorts(): CasesPorts {
  const now = () => new Date();
  return {
    async readList() {
      const holidays = await readHolidays();
      return (await readAllCases()).map((file) => listedOf(file, holidays, now()));
    },
    readCase: async (id) => viewOf(await readCase(id), await readHolidays(), now()),
    change: async (id, { change, event, detail }) => {
      await changeCase(id, change, event, detail, now());
      askForReplan();
    },
    describe: (caseId, exhibitId, words) => describeExhibit(caseId, exhibitId, words, now()),
    async remove(id) {
      await deleteCase(id);
      askForReplan();
    },
    channels: (view) => channelsFor(complaintInputOf(view)),
    complaint: (view, channel, language) => channelTextOf(view, channel, language, now()),
    attachments,
    arm: armText,
    exportCase,
    calendar: (scope, language) => makeCalendar(scope, language, now()),
    picture: loadFile,
    transcript: async (sha256) => {
      const read = readTranscript(await (await loadFile(sha256)).text());
      return 'transcript' in read ? read.transcript : undefined;
    },
    thumbnail: async (sha256) => makeThumbnail(await loadFile(sha256), THUMBNAIL.width, THUMBNAIL.height),
    now,
  };
}

/** Drawing pictures again is loaded only here. */
const attachments: CasesPorts['attachments'] = async (plan, signal, onProgress) => {
  const { makeAttachments } = await import('../../utils/attachments');
  return makeAttachments(plan, { loadFile, signal, onProgress });
};

/** What was typed or deleted moves deadlines: alarms and badge have to follow. */
function askForReplan(): void {
  const request: BackgroundRequest = { type: 'replan' };
  // The change is stored whether or not the background could be reached; it plans again by itself within the hour.
  browser.runtime.sendMessage(request).catch(() => undefined);
}

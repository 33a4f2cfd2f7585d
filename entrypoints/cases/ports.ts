import type { CasesPorts } from '../../components/cases/ports';
import { makeThumbnail } from '../../components/shared/thumbnail';
import { changeCase, deleteCase, describeExhibit, loadFile, readAllCases, readCase } from '../../utils/cases';
import { writeComplaint } from '../../utils/complaint';
import { complaintInputOf, listedOf, viewOf } from './derive';
import { exportCase } from './export-case';

const THUMBNAIL = { width: 200, height: 150 };

/** The cases page's ports, from the real store and the pure rooms. */
export function createCasesPorts(): CasesPorts {
  const now = () => new Date();
  return {
    readList: async () => (await readAllCases()).map((file) => listedOf(file, now())),
    readCase: async (id) => viewOf(await readCase(id), now()),
    change: async (id, { change, event, detail }) => {
      await changeCase(id, change, event, detail, now());
    },
    describe: (caseId, exhibitId, words) => describeExhibit(caseId, exhibitId, words, now()),
    remove: deleteCase,
    complaint: (view, language) => writeComplaint(complaintInputOf(view), 'full', language, now()),
    exportCase,
    picture: loadFile,
    thumbnail: async (sha256) => makeThumbnail(await loadFile(sha256), THUMBNAIL.width, THUMBNAIL.height),
    now,
  };
}
